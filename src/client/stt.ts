export { sttCreateTranscription as createTranscription } from "../funcs/sttCreateTranscription.js";
export { sttCreateTranscriptionMultipart as createTranscriptionMultipart } from "../funcs/sttCreateTranscriptionMultipart.js";
