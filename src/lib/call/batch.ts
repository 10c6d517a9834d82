import {
  BadGatewayResponseError,
  GoneResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  PaymentRequiredResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../../errors/index.js";
import type { BatchPaymentRequired } from "../../models/batch.js";
import type { ErrorClasses } from "./operation.js";

/** The documented statuses of reading a batch. */
export const batchErrors = {
  401: UnauthorizedResponseError,
  402: PaymentRequiredResponseError<BatchPaymentRequired>,
  404: NotFoundResponseError,
  410: GoneResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
  502: BadGatewayResponseError,
} satisfies ErrorClasses;
