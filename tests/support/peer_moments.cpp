#include "support/peer_moments.h"

namespace klankbord::test {

const std::array<PeerMoment, kPeerMoments>& peer_moments() {
  static const std::array<PeerMoment, kPeerMoments> moments = {{
      {"This is {customer}. I am calling about order {order}, and I have been on hold for eleven "
       "minutes.",
       {"Thank her for waiting and give your name", "Ask for the order number straight away",
        "Point out that everybody has to wait"},
       {"Good morning, {customer}, thank you for your patience. My name is Robin and I will stay "
        "with you until this is solved.",
        "Good morning. Could you read me the order number, please?",
        "Well, {customer}, Monday mornings are busy for everyone."}},
      {"The parcel was promised for last Thursday. I took a day off work for it and nobody came.",
       {"Acknowledge the lost day off", "Look up the tracking entry",
        "Suggest she could have used a parcel shop"},
       {"You gave up a whole day for this, {customer}. I understand why you are annoyed, and I am "
        "sorry.",
        "One moment, I am opening the tracking entry for {order}.",
        "Next time you could simply choose a parcel shop, {customer}."}},
      {"Your website says delivered. I can assure you that nothing has been delivered to my door.",
       {"Summarise what she has told you so far", "Read the status out to her",
        "Ask whether a neighbour may have hidden it"},
       {"Let me check that I have it right: {order} shows as delivered, but nothing reached you. "
        "Is that correct?",
        "The system shows the status delivered, Friday, 14:07.",
        "Are you quite sure that nobody in your house signed for it?"}},
      {"I already explained all of this to two of your colleagues. Does nobody write anything "
       "down?",
       {"Own the gap and promise one contact person", "Say that you can see one note",
        "Blame the other shift"},
       {"You should not have to repeat yourself. From now on I am your only contact for {order}.",
        "I can see one note from Friday afternoon, nothing more.",
        "That was the late shift, {customer}. I have nothing to do with that."}},
      {"I need to know what actually happened to it. Not what your computer says.",
       {"Explain the next steps in plain words", "Offer to open an investigation",
        "Quote the terms of delivery"},
       {"I will call the depot, they check the van, and you hear from me today before five "
        "o'clock, {customer}.",
        "I can open an investigation for {order}. It takes up to ten working days.",
        "According to section seven of our terms, the risk passes on handover."}},
      {"Ten days? My daughter's birthday is on Saturday. It is her present.",
       {"Show that you grasp what is at stake", "Ask what was in the parcel",
        "Say that birthdays are not a delivery reason"},
       {"A birthday present, then Saturday is the date that counts. Let us work backwards from "
        "there, {customer}.",
        "Could you tell me which article was in the parcel?",
        "We cannot plan deliveries around birthdays, I am afraid."}},
      {"So what can you do for me, today, on this call?",
       {"Offer an express replacement", "Offer a refund", "Say that your hands are tied"},
       {"I can send a replacement for {order} by express now. It would reach you on Friday before "
        "noon.",
        "I can refund the full price to your account.",
        "Honestly, {customer}, my hands are tied until the depot answers."}},
      {"And who pays for the express delivery? I am certainly not going to.",
       {"Confirm that it is free and note it down", "Check the rule first",
        "Promise a large voucher on top"},
       {"It is free of charge for you. I have just written that on {order}, so nobody can tell you "
        "otherwise.",
        "Let me check the rule for lost parcels, it takes a moment.",
        "It is free, and I will throw in a hundred euro voucher, don't tell anyone."}},
      {"Before that you want my date of birth again? Why do you people need all this?",
       {"Explain the identity check briefly", "Ask for the postcode instead",
        "Skip the check altogether"},
       {"I may only change an order for its owner, {customer}. Your postcode and the last two "
        "digits are enough.",
        "Your postcode will do, thank you.",
        "Never mind, I will just skip that. You sound trustworthy."}},
      {"Fine. But I was also charged twice for this. I can see it in my bank app right now.",
       {"Take the second problem seriously and split the two", "Ask for the booking date",
        "Refer her to the bank"},
       {"Thank you for telling me. Let us first finish the express parcel, then I take the double "
        "charge for {order}.",
        "On which date do you see the second booking?",
        "You will have to take that up with your bank, {customer}."}},
      {"Your colleague on Friday laughed when I mentioned it. Laughed!",
       {"Stay calm and apologise without excuses", "Say that you will pass it on",
        "Defend your colleague"},
       {"That should not have happened to you, {customer}. I apologise, and I will raise it with "
        "my team lead.",
        "I will pass that on to the team.",
        "I know him well, he certainly did not mean it like that."}},
      {"I have half a mind to cancel everything and post about this.",
       {"Leave the decision to her and offer both ways", "Ask what she would prefer",
        "Tell her that posting will not help"},
       {"It is your choice, {customer}: the express parcel by Friday, or a full cancellation right "
        "now. Both are fine.",
        "What would you prefer, then?",
        "Posting about it will not make the parcel arrive any sooner."}},
      {"All right. Tell me again what happens now, slowly, so that I can write it down.",
       {"Sum up with dates and a reference number", "Say that she will get an e-mail",
        "Say that it is all in the system"},
       {"Friday before noon the express parcel; today before five my call; the refund in three "
        "days. Reference {order}.",
        "You will receive an e-mail with everything in it.",
        "It is all in the system, {customer}, don't worry about it."}},
      {"Is there anything else you need from me, or is that it?",
       {"Ask whether anything is still open and thank her", "Say goodbye politely",
        "Point to the customer survey"},
       {"Is there anything still open for you, {customer}? Thank you for staying with me through "
        "all this.",
        "That is all. Have a good day.",
        "Please take the survey afterwards, five stars help me a lot."}},
  }};
  return moments;
}

}  // namespace klankbord::test
