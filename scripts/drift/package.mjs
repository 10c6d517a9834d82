// Reads the sources of this package with the TypeScript compiler: its operations, with their types as shapes.
import { basename, join } from "node:path";
import ts from "typescript";
import { anything, once, shape, union } from "./shape.mjs";

/** @typedef {import("./shape.mjs").Shape} Shape */
/** @typedef {import("./shape.mjs").Field} Field */

/**
 * @typedef {object} PackageOperation
 * @property {string} name Of the function.
 * @property {string} method
 * @property {string} path
 * @property {ReadonlySet<string>} statuses Those of errors.
 * @property {Shape} request An object with the fields of all places.
 * @property {readonly string[]} query Fields that go to the query, if there is a body.
 * @property {readonly string[]} headers Fields that are sent as headers.
 * @property {string | undefined} contentType That of the body, if there is one.
 * @property {Shape | undefined} answer What JSON holds.
 * @property {Shape | undefined} event What an event of a stream holds.
 * @property {boolean} binary Whether the answer is handed over unread.
 */

/** How the body of an operation is written, by what its description says. */
const CONTENT_TYPES = new Map([
  ["json", "application/json"],
  ["form", "application/x-www-form-urlencoded"],
  ["multipart", "multipart/form-data"],
]);

/** @param {string} root The directory of the package. @returns {PackageOperation[]} */
export function packageOperations(root) {
  const { config, error } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, " "));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = ts.sys.readDirectory(join(root, "src/funcs"), [".ts"]);
  const program = ts.createProgram(files, { ...options, types: [], noEmit: true });
  const checker = program.getTypeChecker();
  const shapeOf = typeReader(checker);

  return files.flatMap((file) => {
    const statements = [...(program.getSourceFile(file)?.statements ?? [])];
    const name = basename(file, ".ts");
    const described = statements.filter(ts.isVariableStatement).flatMap(operationLiteral);
    const implementation = statements
      .filter(ts.isFunctionDeclaration)
      .find((declared) => declared.name?.text === name && declared.body);
    const [literal] = described;
    if (!literal || !implementation) return []; // an alias, or a helper that makes no call of its own

    const operation = checker.getTypeAtLocation(literal);
    /** @param {string} key */
    const typeOf = (key) => {
      const symbol = operation.getProperty(key);
      return symbol && checker.getTypeOfSymbol(symbol);
    };
    /** @param {string} key */
    const text = (key) => {
      const type = typeOf(key);
      return type?.isStringLiteral() ? type.value : undefined;
    };
    /** @param {string} key */
    const checked = (key) => {
      const type = typeOf(key);
      const [value] = type ? checker.getTypeArguments(/** @type {ts.TypeReference} */ (type)) : [];
      if (type && !value) throw new Error(`${name}: \`${key}\` is no \`Schema<…>\``);
      return value && shapeOf(value);
    };

    const method = text("method");
    const path = text("path");
    const errors = typeOf("errors");
    if (!method || !path || !errors) throw new Error(`${name}: \`method\`, \`path\` or \`errors\` cannot be read`);
    const encoder = text("body") ?? property(literal, "body")?.getText();
    const request = implementation.parameters[1];
    const answers = [checked("response"), checked("instead")].flatMap((answer) => answer ?? []);
    return {
      name,
      method,
      path,
      statuses: new Set(errors.getProperties().map((status) => status.name)),
      request: request
        ? shapeOf(checker.getTypeAtLocation(request))
        : shape("nothing", { objects: [{ fields: new Map(), rest: undefined }] }),
      query: strings(property(literal, "query")),
      headers: strings(property(literal, "headers")),
      contentType: encoder && (CONTENT_TYPES.get(encoder) ?? encoder),
      answer: answers.length > 0 ? union(answers) : undefined,
      event: checked("event"),
      binary: typeOf("binary") !== undefined,
    };
  });

  /** @param {ts.Expression | undefined} array */
  function strings(array) {
    return array && ts.isArrayLiteralExpression(array)
      ? array.elements.flatMap((element) => {
          const type = checker.getTypeAtLocation(element);
          return type.isStringLiteral() ? type.value : [];
        })
      : [];
  }
}

/** `const … = { … } satisfies Operation`. @param {ts.VariableStatement} statement */
function operationLiteral(statement) {
  return statement.declarationList.declarations.flatMap(({ initializer }) =>
    initializer &&
    ts.isSatisfiesExpression(initializer) &&
    initializer.type.getText() === "Operation" &&
    ts.isObjectLiteralExpression(initializer.expression)
      ? initializer.expression
      : [],
  );
}

/** @param {ts.ObjectLiteralExpression} literal @param {string} name @returns {ts.Expression | undefined} */
function property(literal, name) {
  for (const member of literal.properties) {
    if (ts.isPropertyAssignment(member) && member.name.getText() === name) return member.initializer;
  }
  return undefined;
}

/** @param {ts.TypeChecker} checker @returns {(type: ts.Type) => Shape} */
function typeReader(checker) {
  /** @type {Map<ts.Type, Shape>} */
  const known = new Map();
  let count = 0;

  /** @param {ts.Type} type @returns {Shape} */
  function shapeOf(type) {
    const found = known.get(type) ?? read(type, `T${count++}`);
    known.set(type, found);
    return found;
  }

  /** @param {ts.Type} type @param {string} id @returns {Shape} */
  function read(type, id) {
    const { flags } = type;
    if (type.isUnion()) {
      return union(type.types.filter((member) => !(member.flags & ts.TypeFlags.Undefined)).map(shapeOf));
    }
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return anything;
    if (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Never | ts.TypeFlags.Void)) return shape(id);
    if (flags & ts.TypeFlags.EnumLike) return shape(id, { kinds: new Set(["unlisted"]) });
    if (type.isStringLiteral()) return shape(id, { values: new Set([type.value]) });
    if (isText(type)) return shape(id, { kinds: new Set(["string"]) });
    if (flags & ts.TypeFlags.NumberLike) return shape(id, { kinds: new Set(["number"]) });
    if (flags & ts.TypeFlags.BooleanLike) return shape(id, { kinds: new Set(["boolean"]) });
    if (flags & ts.TypeFlags.Null) return shape(id, { kinds: new Set(["null"]) });
    if (["Blob", "File"].includes(type.symbol?.name)) return shape(id, { kinds: new Set(["binary"]) });
    if (checker.isArrayType(type) || checker.isTupleType(type)) {
      const elements = checker.getTypeArguments(/** @type {ts.TypeReference} */ (type));
      return shape(id, { items: once(() => union(elements.map(shapeOf))) });
    }
    return shape(id, { objects: [fieldsOf(type)] });
  }

  /** `string`, or `string & {}`. @param {ts.Type} type @returns {boolean} */
  function isText(type) {
    return (type.flags & ts.TypeFlags.StringLike) !== 0 || (type.isIntersection() && type.types.some(isText));
  }

  /** @param {ts.Type} type */
  function fieldsOf(type) {
    const properties = checker.getPropertiesOfType(type);
    /** @type {[string, Field][]} */
    const fields = properties.map((field) => [
      field.name,
      {
        required: !(field.flags & ts.SymbolFlags.Optional),
        shape: once(() => shapeOf(checker.getTypeOfSymbol(field))),
      },
    ]);
    const index = checker.getIndexInfoOfType(type, ts.IndexKind.String);
    return {
      fields: new Map(fields),
      rest: index && !(index.type.flags & ts.TypeFlags.Never) ? once(() => shapeOf(index.type)) : undefined,
      unlisted: properties.some((field) => checker.getTypeOfSymbol(field).flags & ts.TypeFlags.EnumLike),
    };
  }

  return shapeOf;
}
