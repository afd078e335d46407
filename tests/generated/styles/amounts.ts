/** How a sum is printed. */

export interface AmountStyle {
  name: string;
  /** Whether it can only print whole euros. */
  wholeEuros: boolean;
  print(cents: number): string;
}

export const split = (cents: number) => ({
  euros: Math.trunc(cents / 100),
  rest: String(cents % 100).padStart(2, '0'),
});
export const grouped = (euros: number, by: string): string => String(euros).replace(/\B(?=(\d{3})+$)/g, by);

const whole = (name: string, print: (euros: number) => string): AmountStyle => ({
  name,
  wholeEuros: true,
  print: (cents) => print(split(cents).euros),
});

const exact = (name: string, print: (euros: number, rest: string) => string): AmountStyle => ({
  name,
  wholeEuros: false,
  print: (cents) => {
    const { euros, rest } = split(cents);
    return print(euros, rest);
  },
});

export const AMOUNTS: readonly AmountStyle[] = [
  whole('spaced', (euros) => `${grouped(euros, ' ')} €`),
  whole('no-break spaces', (euros) => `${grouped(euros, '\u00a0')}\u00a0€`),
  whole('sign set close', (euros) => `${grouped(euros, ' ')}€`),
  whole('ungrouped', (euros) => `${euros} €`),
  whole('dots', (euros) => `${grouped(euros, '.')} €`),
  whole('word', (euros) => `${grouped(euros, ' ')} euros`),
  whole('apostrophe', (euros) => `${grouped(euros, "'")} €`),
  whole('with tax', (euros) => `${grouped(euros, ' ')} € TTC`),
  exact('cents', (euros, rest) => `${grouped(euros, ' ')},${rest} €`),
  exact('cents after a point', (euros, rest) => `${grouped(euros, ' ')}.${rest} €`),
  exact('cents, ungrouped', (euros, rest) => `${euros},${rest} €`),
  exact('cents, sign set close', (euros, rest) => `${grouped(euros, ' ')},${rest}€`),
];
