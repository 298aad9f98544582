/** A reason to take two mentions for one person, or not to. Mentions by their keys. */
export interface Link {
  a: string;
  b: string;
  verdict: 'same' | 'different' | 'unsure';
  /** One plain sentence. */
  why: string;
  /** Set where a reviewer said so and not a rule. */
  judgement?: string;
}
