export { containersDownloadContainerFileContent as downloadContainerFileContent } from "../funcs/containersDownloadContainerFileContent.js";
export { containersGetContainerFile as getContainerFile } from "../funcs/containersGetContainerFile.js";
export { containersListContainerFiles as listContainerFiles } from "../funcs/containersListContainerFiles.js";
export { containersPromoteContainerFile as promoteContainerFile } from "../funcs/containersPromoteContainerFile.js";
