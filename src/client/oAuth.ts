export { oAuthCreateAuthCode as createAuthCode } from "../funcs/oAuthCreateAuthCode.js";
export { oAuthCreateAuthorizationUrl as createAuthorizationUrl } from "../funcs/oAuthCreateAuthorizationUrl.js";
export { oAuthCreateOauthToken as createOauthToken } from "../funcs/oAuthCreateOauthToken.js";
export { oAuthExchangeAuthCodeForAPIKey as exchangeAuthCodeForAPIKey } from "../funcs/oAuthExchangeAuthCodeForAPIKey.js";
export { oAuthListOauthJwks as listOauthJwks } from "../funcs/oAuthListOauthJwks.js";
export * from "./_oAuth.js";
