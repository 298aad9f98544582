import type { Random } from './random.ts';

/** One slip of the keyboard inside a surname of five letters or more; the first letter stays, as it does in real minutes. */
export function mistype(name: string, random: Random): string {
  const at = name.lastIndexOf(' ') + 1;
  const surname = name.slice(at);
  if (surname.length < 5) return name;
  const i = random.whole(1, surname.length - 2);
  const letter = surname.charAt(i);
  const slips = [
    surname.slice(0, i) + surname.slice(i + 1), // Ackroyd -> Akroyd
    surname.slice(0, i) + letter + surname.slice(i), // Ackroyd -> Acckroyd
    surname.slice(0, i) + surname.charAt(i + 1) + letter + surname.slice(i + 2), // Ackroyd -> Ackryod
  ].filter((slip) => slip !== surname && /^[A-Z][a-z]+$/.test(slip));
  return slips.length > 0 ? name.slice(0, at) + random.pick(slips) : name;
}
