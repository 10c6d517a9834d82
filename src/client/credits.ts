export { creditsGetCredits as getCredits } from "../funcs/creditsGetCredits.js";
