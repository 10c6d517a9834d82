import { checkedFields, type Schema } from "../lib/schema.js";

/** Credits that an account has bought and used. The balance is the difference, which can be negative. */
export interface Credits {
  /** Credits bought in total, in US dollars. */
  total_credits: number;
  /** Credits used in total, in US dollars. */
  total_usage: number;
}
export const Credits: Schema<Credits> = checkedFields<Credits>({});

/** Response with the credits of an account. */
export interface GetCreditsResponse {
  /** The credits. */
  data: Credits;
}
export const GetCreditsResponse: Schema<GetCreditsResponse> = checkedFields<GetCreditsResponse>({ data: Credits });
