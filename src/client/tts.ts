export { ttsCreateSpeech as createSpeech } from "../funcs/ttsCreateSpeech.js";
