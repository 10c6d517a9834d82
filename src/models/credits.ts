import { checkedFields, type Schema } from "../lib/schema.js";

/** What an account has bought and used so far. What is left is the difference, which can be below zero. */
export interface Credits {
  /** Everything ever bought, in US dollars. */
  total_credits: number;
  /** Everything ever used, in US dollars. */
  total_usage: number;
}
export const Credits: Schema<Credits> = checkedFields<Credits>({});

/** Response with the credits of an account. */
export interface GetCreditsResponse {
  /** The credits. */
  data: Credits;
}
export const GetCreditsResponse: Schema<GetCreditsResponse> = checkedFields<GetCreditsResponse>({ data: Credits });
