export default {}; // nothing is needed; without the file, that of the project above would count
