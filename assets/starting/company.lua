-- A company for your scenarios. Everything here can be changed; what a company can have besides (products, records, forms,
-- teams, a desk) is in scenarios/README.md.

local world = require "lib.world"

return company {
  id = "{{company}}", name = "{{company_name}}",
  sector = { nl = "Webwinkel en dienstverlening", fr = "Boutique en ligne et services", en = "Online shop and services" },
  about = {
    nl = "{{company_name}} verkoopt via de webshop en komt aan huis. De klantendienst is open van maandag tot vrijdag van 8 tot 18 uur.",
    fr = "{{company_name}} vend en ligne et se déplace à domicile. Le service clientèle est ouvert du lundi au vendredi de 8 à 18 heures.",
    en = "{{company_name}} sells online and does home visits. Customer service is open Monday to Friday from 8 am to 6 pm.",
  },
  values = {
    {
      nl = "We zeggen alleen toe wat we kunnen doen.",
      fr = "Nous ne promettons que ce que nous pouvons faire.",
      en = "We only promise what we can do.",
    },
  },
  greeting = {
    nl = "Goedemiddag, klantendienst {{company_name}}, u spreekt met …",
    fr = "Bonjour, service clientèle {{company_name}}, … à l'appareil.",
    en = "Good afternoon, {{company_name}} customer service, … speaking.",
  },
  customers = {
    customer "claes" {
      name = "Dominique Claes", number = "K-10482", born = "1974-06-09", city = "Mechelen", language = "{{language}}",
      face = { skin = 3, hair = "short", hair_colour = "grey", glasses = true, top = "slate", age = "middle" },
    },
  },
  procedures = {
    procedure "verify" {
      title = { nl = "Een klant identificeren", fr = "Identifier un client", en = "Identifying a customer" },
      steps = {
        {
          nl = "Vraag drie gegevens, waarvan minstens één niet publiek is.",
          fr = "Demandez trois données, dont au moins une n'est pas publique.",
          en = "Ask for three facts, at least one of which is not public.",
        },
        {
          nl = "Geef niets uit het dossier voor u zeker bent.",
          fr = "Ne dites rien du dossier tant que vous n'en avez pas la certitude.",
          en = "Give out nothing from the file until you are sure.",
        },
      },
    },
  },

  -- What every call has in common; it counts as soon as a scenario has a desk (desk = true in its header).
  forms = world.forms, folders = world.folders,
  patience = world.patience, moves = world.moves, rules = world.rules,
}
