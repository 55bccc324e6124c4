-- The company that the examples in scenarios/diagnostics/ and the tests of the loader play in.

return company {
  id = "example", name = "Voorbeeld",
  sector = { nl = "Verkoop op afstand", fr = "Vente à distance", en = "Distance selling" },
  about = { nl = "Voorbeeld verkoopt toestellen op de webshop." },
  values = { { nl = "We doen wat we toezeggen." } },
  greeting = { nl = "Goedemiddag, klantendienst Voorbeeld, u spreekt met …" },
  products = {
    product "kettle" { name = "Waterkoker", price_cents = 2999, facts = { { nl = "Anderhalve liter." } } },
    product "toaster" { name = "Broodrooster" },
  },
  customers = {
    customer "janssens" {
      name = "An Janssens", number = "V-1001", born = "1980-05-02", city = "Gent", language = "nl",
      file = { nl = "Klant sinds 2019." },
      face = { skin = 3, hair = "curly", hair_colour = "brown", glasses = true, top = "plum", age = "young" },
    },
    customer "dupont" { name = "Luc Dupont", language = "fr" },
  },
  procedures = {
    procedure "verify" {
      title = { nl = "De klant herkennen" },
      steps = { { nl = "Vraag drie gegevens." }, { nl = "Vergelijk ze met de fiche." } },
    },
    procedure "refund" { title = { nl = "Terugbetalen" }, steps = { { nl = "Controleer de betaling." } } },
  },
  teams = {
    team "second-line" { name = { nl = "Tweede lijn" }, does = { nl = "Herstellingen." } },
  },
}
