import { expect, test } from 'vitest';
import { otherLanguage } from './language.ts';

test.each([
  [
    'French',
    'Le port de la ville est fermé depuis lundi et les bateaux sont restés dans la rade, a dit le maire, qui ne sait pas quand il pourra les laisser entrer avec leurs marchandises.',
  ],
  [
    'German',
    'Der Hafen der Stadt ist seit Montag geschlossen, und die Schiffe liegen auf der Reede, sagte die Bürgermeisterin, die nicht weiß, wann sie mit ihrer Ladung einlaufen dürfen.',
  ],
  [
    'Spanish',
    'El puerto de la ciudad está cerrado desde el lunes y los barcos se quedan en la bahía, dijo la alcaldesa, que no sabe cuándo podrán entrar con su carga para los almacenes.',
  ],
  [
    'another script',
    'Порт міста закрито з понеділка, кораблі стоять на рейді, сказала міська голова, яка не знає, коли вони зможуть зайти до порту зі своїм вантажем, бо шторм триває вже другий тиждень поспіль.',
  ],
  [
    'another script',
    '港は月曜日から閉鎖されており、船は沖合に停泊していると市長は述べた。いつ入港できるかは分からないという。',
  ],
  [
    null,
    'The port of the city has been shut since Monday and the ships lie in the bay, said the mayor, who does not know when they will be allowed to come in with their cargo.',
  ],
  [
    null,
    'MAYOR Berg (2021): €5m; Sundby, Lindum, Osterhavn, Vestmark, Granvik, Tindal, Fjordal, Heim, Nordby, Solvang, Aas, Moe, Rud, Foss, Vik, Holm, Lund, Strand, Dahl, Berg, Kent, Hay.',
  ],
  [null, 'In der Stadt'],
  [
    null,
    'She read out “le port de la ville est fermé” to the council and said that the words were those of the owner of the ship, who had not been heard of since he left for Le Havre.',
  ],
  [null, ''],
])('%s', (language, text) => {
  expect(otherLanguage(text)).toBe(language);
});
