import { wordSet } from '../../base/word-set.ts';

/** Words of offices and ranks, in lower case: what may stand between a country and a person's name. */
export const OFFICE_WORDS = wordSet(
  `president prime minister premier chancellor secretary general king queen prince princess emperor pope patriarch
  sultan sheikh emir governor mayor senator senators congressman congresswoman representative lawmaker deputy vice
  foreign defense defence finance interior justice health economy energy trade education agriculture transport
  environment state treasury home affairs security national chief chairman chairwoman chair chairperson head leader
  boss director commissioner ambassador envoy consul diplomat diplomats spokesman spokeswoman spokesperson official
  officials officer adviser advisor aide analyst critic activist candidate opposition politician commander admiral
  colonel captain major lieutenant sergeant marshal judge prosecutor attorney coach striker founder owner tycoon
  billionaire oligarch executive ceo speaker counterpart monarch dictator strongman warlord veteran former acting
  interim outgoing new late ex current then special presidential parliamentary parliament army navy military staff
  top senior fellow professor economist journalist reporter author writer historian scientist expert inspector police`,
);

/** Forms of address, in lower case and without their full stop. */
export const HONORIFICS = wordSet(
  'mr mrs ms miss dr prof sir lady lord dame rev gen lt col maj capt sgt adm cmdr sen rep gov pres mx',
);

/** Capitalised words of time that stand before a name without belonging to it: "On Friday Kent said". */
export const TIME_WORDS = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow`,
);
