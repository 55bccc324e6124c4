-- A company with a whole desk, for the tests of the loader.

local world = require "lib.world"

return company {
  id = "desk", name = "Balie",
  sector = { nl = "Verkoop op afstand" }, about = { nl = "Balie verkoopt toestellen." },
  greeting = { nl = "Goedemiddag, Balie, u spreekt met …" },
  products = { product "kettle" { name = "Waterkoker", price_cents = 2999 }, product "toaster" { name = "Broodrooster" } },
  customers = {
    customer "janssens" { name = "An Janssens", number = "V-1001", address = "Kerkstraat 1, 9000 Gent",
      phone = "0470 00 00 01", email = "an@example.org" },
    customer "janssens\0-2" { name = "Anna Janssens", number = "V-1002" },
  },
  teams = {
    team "second-line" { name = { nl = "Tweede lijn" }, does = { nl = "Herstellingen." }, number = "4210" },
    team "sales" { name = { nl = "Verkoop" }, does = { nl = "Offertes." }, present = false },
  },
  records = { record "order-17" { customer = "janssens-2", date = "02/02/2026", title = { nl = "Bestelling 17" },
    text = { nl = "Geleverd." } } },
  articles = { article "late" { title = { nl = "Te laat" }, text = { nl = "Bel de klant." },
    keywords = { nl = "levering vertraging" }, seconds = 9 } },
  notices = { notice "price-rise" { date = "01/02/2026", title = { nl = "Prijzen" }, text = { nl = "Vanaf maart." } } },
  letters = { letter "confirm" { to = { nl = "De klant" }, subject = { nl = "Bevestiging" }, body = "Beste, …" } },
  slots = { slot "tue-10" { when = { nl = "Dinsdag, 10 uur" } }, slot "wed-10" { when = { nl = "Woensdag" }, free = false } },
  irregularities = { irregularity "double-invoice" { title = { nl = "Twee facturen" } } },
  forms = {
    form "wrap-up" { title = { nl = "Afronding" }, seconds = 25,
      field "code" { label = { nl = "Code" },
        choices = { choice "complaint" { nl = "Klacht" }, choice "question" { nl = "Vraag" } } },
      field "promise" { label = { nl = "Belofte" },
        choices = { choice "callback" { nl = "Terugbellen" }, choice "mail" { nl = "Mail" }, choice "none" { nl = "Geen" } } },
      field "note" { label = { nl = "Nota" }, required = false },
    },
  },
  folders = { folder "contracts" { title = { nl = "Contracten" } }, folder "returns" { title = { nl = "Retours" } } },
  patience = { announced = 40, checked = 25 },
  moves = world.moves, rules = world.rules,
}
