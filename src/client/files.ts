export { filesDelete as delete } from "../funcs/filesDelete.js";
export { filesDownload as download } from "../funcs/filesDownload.js";
export { filesList as list } from "../funcs/filesList.js";
export { filesRetrieve as retrieve } from "../funcs/filesRetrieve.js";
export { filesUpload as upload } from "../funcs/filesUpload.js";
