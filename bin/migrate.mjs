// The codemod of openrouter-fn-migrate. It edits the text, so that everything else keeps its format, and takes the names of
// fields from the types of this package.
import { fileURLToPath } from "node:url";

/**
 * @typedef {typeof import("typescript")} TypeScript
 * @typedef {import("typescript").Node} Node
 * @typedef {import("typescript").Expression} Expression
 * @typedef {import("typescript").Type} Type
 * @typedef {import("typescript").TypeChecker} TypeChecker
 * @typedef {import("typescript").SourceFile} SourceFile
 * @typedef {import("typescript").ObjectLiteralExpression} ObjectLiteral
 * @typedef {{ file: string, text: string }} Source
 * @typedef {{ start: number, end: number, text: string }} Edit
 * @typedef {{ line: number, message: string }} Note Something for a person to decide.
 * @typedef {{ file: string, text: string, diff: string, notes: Note[] }} Migrated
 * @typedef {{ name: string, request: Type[], fields: ReadonlyMap<string, string> }} Called A function: its request, and the
 *   fields of its response by their name without underscores.
 * @typedef {{ checker: TypeChecker, functions: ReadonlyMap<string, import("typescript").Symbol>, exported: ReadonlySet<string>, options: Type[], call(name: string): Called }} Api
 */

const OLD = "@openrouter/sdk";
const NEW = "openrouter-fn";
const ROOT = new URL("../src/index.ts", import.meta.url);

/** Names that differ here. @type {ReadonlyMap<string, string>} */
const RENAMED = new Map([
  ["HTTPClientError", "ClientError"],
  ["SDKValidationError", "InvalidRequestError"],
  ["OK", "ok"],
  ["ERR", "err"],
]);

/** Names without a direct counterpart, and what to use. @type {ReadonlyMap<string, string>} */
const GONE = new Map([
  ["callModel", "`callModel` is `responsesRunTools` or `chatRunTools` here; see the guide on tools"],
  ["HTTPClient", "there is no `HTTPClient`: pass `fetch` and observers such as `onRequest` to the core"],
  ["InternChatErrorResponse", "errors of interns have the class of their status; `metadata` has the reason"],
  ["InternLifecycleError", "errors of interns have the class of their status; `metadata` has the reason"],
  ["OAuthErrorResponse", "errors of sign-in have the class of their status; `body` has the rest"],
  ["RFCDate", "dates are strings, as the API sends them"],
]);

/** Members that are gone, and what to use. @type {ReadonlyMap<string, string>} */
const MEMBERS = new Map([
  ["data$", "errors have no `data$`: use `code`, `message`, `metadata` and `body`"],
  ["rawResponse", "there is no `rawResponse`: use `statusCode` and `headers`, or `responseOf(result)`"],
  ["rawMessage", "`rawMessage` is `rawText`"],
  ["openrouterMetadata", "there is no `openrouterMetadata` of an error: look in `body`"],
  ["$inspect", "there is no `$inspect`: use `responseOf(result)`"],
]);

/** Options of the core that are gone, and what to use. @type {ReadonlyMap<string, string>} */
const OPTIONS = new Map([
  ["httpClient", "pass `fetch` in place of `httpClient`"],
  ["debugLogger", "pass `onRequest`, `onResponse` and `onEnd` in place of `debugLogger`"],
  ["server", "pass `serverURL` in place of `server`, or neither"],
]);

/**
 * Rewrites programs for the official SDK.
 *
 * @param {TypeScript} ts
 * @param {readonly Source[]} sources
 * @returns {Migrated[]}
 */
export function migrate(ts, sources) {
  /** @type {Api | undefined} */
  let api;
  return sources.map(({ file, text }) => {
    if (!text.includes(OLD)) return { file, text, diff: "", notes: [] };
    api ??= describeApi(ts);
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kindOf(ts, file));
    const { edits, notes } = migrateFile(ts, api, source);
    return { file, ...apply(text, edits), notes };
  });
}

/** @param {TypeScript} ts @param {string} file */
function kindOf(ts, file) {
  if (/\.[cm]?ts$/.test(file)) return ts.ScriptKind.TS;
  return ts.ScriptKind.TSX; // which JavaScript is, too
}

/** @type {WeakMap<TypeScript, Api>} */
const described = new WeakMap();

/** Asks the compiler about this package. @param {TypeScript} ts @returns {Api} */
function describeApi(ts) {
  const known = described.get(ts);
  if (known) return known;
  const program = ts.createProgram([fileURLToPath(ROOT)], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    types: [],
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const root = program.getSourceFile(fileURLToPath(ROOT));
  const module = root && checker.getSymbolAtLocation(root);
  if (!module) throw new Error("The source of openrouter-fn is missing from its package");
  const exports = checker.getExportsOfModule(module);
  /** @param {import("typescript").Symbol} symbol */
  const original = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
  const functions = new Map(
    exports.flatMap((symbol) => {
      const { flags } = original(symbol);
      return flags & ts.SymbolFlags.Function ? [/** @type {const} */ ([symbol.name, original(symbol)])] : [];
    }),
  );
  // Of functions that stream the request depends on type parameters; what they take is the first argument of that type.
  /** @param {Type} type @returns {Type} */
  const plain = (type) => (type.flags & ts.TypeFlags.Instantiable && type.aliasTypeArguments?.[0]) || type;
  const options = exports.find(({ name }) => name === "OpenRouterOptions");
  /** @type {Map<string, Called>} */
  const calls = new Map();
  const api = {
    checker,
    functions,
    exported: new Set(exports.map(({ name }) => name)),
    options: options ? parts(checker, checker.getDeclaredTypeOfSymbol(original(options))) : [],
    /** @param {string} name @returns {Called} */
    call(name) {
      const symbol = functions.get(name);
      if (!symbol) throw new Error(`There is no function ${name}`);
      const type = checker.getTypeOfSymbol(symbol);
      const signature = type.getCallSignatures().at(-1);
      const parameter = signature?.parameters[1];
      const called = calls.get(name) ?? {
        name,
        request: parameter ? parts(checker, plain(checker.getTypeOfSymbol(parameter))) : [],
        fields: signature ? fieldsOf(ts, checker, signature.getReturnType()) : new Map(),
      };
      calls.set(name, called);
      return called;
    },
  };
  described.set(ts, api);
  return api;
}

/** The members of a union, without null and undefined. @param {TypeChecker} checker @param {Type} type @returns {Type[]} */
function parts(checker, type) {
  const known = checker.getNonNullableType(type);
  return known.isUnion() ? known.types : [known];
}

/** A name without the differences between spellings. @param {string} name */
function bare(name) {
  return name.replaceAll(/[-_]/g, "").toLowerCase();
}

/** All fields below a type whose names have underscores. @param {TypeScript} ts @param {TypeChecker} checker @param {Type} root */
function fieldsOf(ts, checker, root) {
  /** @type {Map<string, string>} */
  const fields = new Map();
  const seen = new Set();
  const queue = [root];
  for (let type = queue.pop(); type; type = queue.pop()) {
    if (seen.has(type) || seen.size > 20_000) continue;
    seen.add(type);
    queue.push(...(type.aliasTypeArguments ?? []));
    if (type.isUnionOrIntersection()) queue.push(...type.types);
    if (!(type.flags & ts.TypeFlags.Object)) continue;
    queue.push(...checker.getTypeArguments(/** @type {import("typescript").TypeReference} */ (type)));
    for (const property of checker.getPropertiesOfType(type)) {
      const own = property.declarations?.some((declaration) => declaration.getSourceFile().fileName.includes("/src/"));
      if (!own) continue;
      if (property.name.includes("_")) fields.set(bare(property.name), property.name);
      queue.push(checker.getTypeOfSymbol(property));
    }
  }
  return fields;
}

/**
 * @param {TypeScript} ts
 * @param {Api} api
 * @param {SourceFile} source
 * @returns {{ edits: Edit[], notes: Note[] }}
 */
function migrateFile(ts, api, source) {
  const { checker } = api;
  /** @type {Edit[]} */
  const edits = [];
  /** @type {Note[]} */
  const notes = [];
  const visited = new Set();
  /** Functions that the file calls. @type {Map<string, Called>} */
  const called = new Map();
  /** Names that the file imports, and what they stand for there. @type {Map<string, string>} */
  const imported = new Map();
  /** Variables that hold a part of something, such as `chat` of a client, and the names that lead to it. @type {Map<string, string[]>} */
  const held = new Map();
  let hasClient = false;

  /** @param {Node} node @param {string} message */
  const note = (node, message) => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    if (!notes.some((other) => other.line === line && other.message === message)) notes.push({ line, message });
  };
  /** @param {number} start @param {number} end @param {string} text */
  const edit = (start, end, text) => {
    if (!edits.some((other) => other.start === start && other.end === end)) edits.push({ start, end, text });
  };

  /** @param {Expression} node @returns {Expression} */
  const inner = (node) => {
    if (
      ts.isParenthesizedExpression(node) ||
      ts.isAsExpression(node) ||
      ts.isSatisfiesExpression(node) ||
      ts.isNonNullExpression(node) ||
      ts.isAwaitExpression(node)
    ) {
      return inner(node.expression);
    }
    return node;
  };

  // Types

  /** @param {readonly Type[]} types */
  const objects = (types) => types.filter((type) => type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection));
  /** @param {readonly Type[]} types */
  const isOpen = (types) =>
    types.some(
      (type) => type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown) || checker.getIndexInfosOfType(type).length > 0,
    );
  /** @param {readonly Type[]} types */
  const hasPlain = (types) => types.some((type) => !(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)));
  /** @param {readonly Type[]} types @returns {Type[]} */
  const elements = (types) =>
    objects(types).flatMap((type) => {
      const element = checker.isArrayLikeType(type) && checker.getIndexTypeOfType(type, ts.IndexKind.Number);
      return element ? parts(checker, element) : [];
    });
  /** The field that a name stands for. @param {readonly Type[]} types @param {string} name */
  const field = (types, name) => {
    for (const isMeant of [
      (/** @type {string} */ own) => own === name,
      (/** @type {string} */ own) => bare(own) === bare(name),
    ]) {
      const found = objects(types).flatMap((type) =>
        checker.isArrayLikeType(type)
          ? []
          : checker.getPropertiesOfType(type).filter((property) => isMeant(property.name)),
      );
      const [first] = found;
      if (first) {
        const own = found.filter((property) => property.name === first.name);
        return {
          name: first.name,
          types: own.flatMap((property) => parts(checker, checker.getTypeOfSymbol(property))),
        };
      }
    }
    return undefined;
  };
  /** Of several kinds of objects those that a literal can be. @param {readonly Type[]} types @param {ObjectLiteral} literal */
  const narrow = (types, literal) => {
    for (const property of literal.properties) {
      if (!ts.isPropertyAssignment(property) || !ts.isIdentifier(property.name)) continue;
      const value = inner(property.initializer);
      if (!ts.isStringLiteralLike(value)) continue;
      const { text: key } = property.name;
      const fitting = types.filter((type) => {
        const own = field([type], key);
        return own?.types.some((part) => part.isStringLiteral() && part.value === value.text);
      });
      if (/^(type|role)$/.test(key) && fitting.length > 0) return fitting;
    }
    return types;
  };

  // Requests

  /** @param {Expression} node @param {readonly Type[]} types @param {string} where @param {boolean} isRequest */
  const visit = (node, types, where, isRequest = false) => {
    if (isOpen(types) && objects(types).every((type) => checker.getPropertiesOfType(type).length === 0)) return;
    const value = inner(node);
    if (ts.isObjectLiteralExpression(value)) return visitObject(value, narrow(types, value), where, isRequest);
    if (ts.isArrayLiteralExpression(value)) {
      for (const element of value.elements) {
        if (ts.isSpreadElement(element)) visit(element.expression, types, where);
        else visit(element, elements(types), where);
      }
      return;
    }
    if (ts.isConditionalExpression(value)) {
      visit(value.whenTrue, types, where, isRequest);
      return visit(value.whenFalse, types, where, isRequest);
    }
    if (ts.isBinaryExpression(value)) {
      const isAnd = value.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
      if (!isAnd) visit(value.left, types, where, isRequest);
      return visit(value.right, types, where, isRequest);
    }
    if (ts.isIdentifier(value) && value.text !== "undefined") return visitName(value, types, where, isRequest);
    if (ts.isCallExpression(value) && ts.isPropertyAccessExpression(value.expression)) {
      const [callback] = value.arguments;
      const body = callback && ts.isArrowFunction(callback) && !ts.isBlock(callback.body) ? callback.body : undefined;
      if (/^(map|flatMap)$/.test(value.expression.name.text) && body) {
        return visit(body, /^m/.test(value.expression.name.text) ? elements(types) : types, where);
      }
      if (/^(filter|slice|concat|toSpliced|with)$/.test(value.expression.name.text)) {
        return visit(value.expression.expression, types, where);
      }
    }
    doubt(value, types, where);
  };

  /** Notes an expression that can hold fields of another name. @param {Expression} node @param {readonly Type[]} types @param {string} where */
  const doubt = (node, types, where) => {
    if (hasPlain(types) || !hasFields([...types, ...elements(types)])) return;
    note(node, `cannot see into \`${shorten(node.getText(source))}\`, ${where}: check the names of its fields`);
  };
  /** @param {readonly Type[]} types */
  const hasFields = (types) =>
    objects(types).some(
      (type) =>
        !checker.isArrayLikeType(type) && checker.getPropertiesOfType(type).some(({ name }) => name.includes("_")),
    );

  /** @param {import("typescript").Identifier} name @param {readonly Type[]} types @param {string} where @param {boolean} isRequest */
  const visitName = (name, types, where, isRequest) => {
    const declaration = declarationOf(name);
    if (!declaration?.initializer) return doubt(name, types, where);
    if (visited.has(declaration)) return;
    visited.add(declaration);
    visit(declaration.initializer, types, where, isRequest);
    if (elements(types).length === 0) return;
    // Items added to a list later.
    each(source, (node) => {
      if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
      const { expression: list, name: method } = node.expression;
      if (!ts.isIdentifier(list) || list.text !== name.text || !/^(push|unshift)$/.test(method.text)) return;
      for (const added of node.arguments) {
        if (ts.isSpreadElement(added)) visit(added.expression, types, where);
        else visit(added, elements(types), where);
      }
    });
  };

  /** The variable that a name stands for, if it is the nearest one of that name in the file. @param {import("typescript").Identifier} name */
  const declarationOf = (name) => {
    for (let scope = name.parent; scope; scope = scope.parent) {
      if (
        ts.isFunctionLike(scope) &&
        scope.parameters.some((parameter) => parameter.name.getText(source) === name.text)
      ) {
        return undefined;
      }
      if (!ts.isBlock(scope) && !ts.isSourceFile(scope) && !ts.isModuleBlock(scope)) continue;
      for (const statement of scope.statements) {
        if (!ts.isVariableStatement(statement)) continue;
        const found = statement.declarationList.declarations.find(
          (declaration) => ts.isIdentifier(declaration.name) && declaration.name.text === name.text,
        );
        if (found) return found;
      }
    }
    return undefined;
  };

  /** @param {ObjectLiteral} literal @param {readonly Type[]} types @param {string} where @param {boolean} isRequest */
  const visitObject = (literal, types, where, isRequest) => {
    if (visited.has(literal)) return;
    visited.add(literal);
    for (const property of literal.properties) {
      if (ts.isSpreadAssignment(property)) {
        visit(property.expression, types, where, isRequest);
        continue;
      }
      const { name } = property;
      if (!name || ts.isComputedPropertyName(name) || ts.isPrivateIdentifier(name)) {
        note(property, `cannot see which field this is, ${where}`);
        continue;
      }
      const { text } = name;
      const meant = field(types, text);
      if (!meant) {
        if (isRequest && /Request$|^requestBody$/.test(text)) unwrap(literal, property, types, where);
        else if (isRequest && /^(httpReferer|appTitle|appCategories)$/.test(text)) {
          note(property, `set \`${text}\` on the core, not ${where}`);
        } else if (isRequest && text === "xOpenRouterMetadata") {
          note(property, 'pass it as an option of the call: `{ headers: { "X-OpenRouter-Metadata": … } }`');
        } else if (!isOpen(types) && objects(types).length > 0)
          note(property, `there is no field \`${text}\`, ${where}`);
        continue;
      }
      if (meant.name !== text) {
        const wire = /^\w+$/.test(meant.name) ? meant.name : JSON.stringify(meant.name);
        const value = ts.isShorthandPropertyAssignment(property) ? `: ${text}` : "";
        edit(name.getStart(source), name.getEnd(), `${wire}${value}`);
      }
      if (ts.isPropertyAssignment(property)) visit(property.initializer, meant.types, where);
      else if (ts.isShorthandPropertyAssignment(property)) visitName(property.name, meant.types, where, false);
    }
  };

  /** Removes the wrapper around the body of a request. @param {ObjectLiteral} literal @param {import("typescript").ObjectLiteralElementLike} property @param {readonly Type[]} types @param {string} where */
  const unwrap = (literal, property, types, where) => {
    if (ts.isShorthandPropertyAssignment(property)) {
      edit(property.getStart(source), property.getStart(source), "...");
      return visitName(property.name, types, where, true);
    }
    if (!ts.isPropertyAssignment(property)) return note(property, `cannot remove the wrapper, ${where}`);
    const value = inner(property.initializer);
    if (!ts.isObjectLiteralExpression(value)) {
      edit(property.getStart(source), property.initializer.getStart(source), "...");
      return visit(value, types, where, true);
    }
    const [open, close] = [value.getStart(source), value.getEnd() - 1];
    const isAlone = literal.properties.length === 1;
    if (!isAlone && value.properties.length === 0) return edit(property.getStart(source), open, "...");
    if (isAlone) {
      edit(literal.getStart(source), open, "");
      edit(close + 1, literal.getEnd(), "");
    } else {
      // The commas and line breaks around the fields stay those of the wrapper.
      const first = value.properties[0]?.getStart(source) ?? close;
      const last = value.properties.at(-1)?.getEnd() ?? first;
      edit(property.getStart(source), first, "");
      edit(last, property.getEnd(), "");
    }
    dedent(value, literal, isAlone);
    return visitObject(value, types, where, true);
  };

  /** Dedents the lines of a literal to the level of the surrounding one. @param {ObjectLiteral} value @param {ObjectLiteral} around @param {boolean} isAlone */
  const dedent = (value, around, isAlone) => {
    const { text } = source;
    /** @param {number} at */
    const indentOf = (at) => /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", at - 1) + 1))?.[0].length ?? 0;
    const depth = indentOf(value.getEnd() - 1) - indentOf(around.getEnd() - 1);
    if (depth <= 0) return;
    /** @type {[number, number][]} */
    const verbatim = [];
    each(value, (node) => {
      if (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
        verbatim.push([node.getStart(source), node.getEnd()]);
      }
    });
    const end = isAlone ? value.getEnd() : (value.properties.at(-1)?.getEnd() ?? value.getEnd());
    const first = isAlone ? value.getStart(source) : (value.properties[0]?.getStart(source) ?? end);
    for (let at = text.indexOf("\n", first); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) {
      if (verbatim.some(([from, to]) => at > from && at < to)) continue;
      if (/^[ \t]*$/.test(text.slice(at + 1, at + 1 + depth)) && at + 1 + depth <= end)
        edit(at + 1, at + 1 + depth, "");
    }
  };

  // Imports

  each(source, (node) => {
    if (!ts.isStringLiteralLike(node) || !(node.text === OLD || node.text.startsWith(`${OLD}/`))) return;
    if (!isSpecifier(node)) return note(node, `this mentions ${OLD}`);
    const path = node.text.slice(OLD.length + 1).replace(/\.js$/, "");
    const statement = node.parent;
    const clause = ts.isImportDeclaration(statement) ? statement.importClause : undefined;
    const bindings = clause?.namedBindings;
    const specifiers = bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
    const names = specifiers.map((specifier) => (specifier.propertyName ?? specifier.name).text);
    const target = targetOf(path, names, node);
    if (!target) return;
    edit(node.getStart(source) + 1, node.getEnd() - 1, target);
    bind(ts.isCallExpression(statement) ? variableOf(statement) : bindings, target);
    for (const [index, specifier] of specifiers.entries()) {
      const name = names[index] ?? "";
      const renamed = RENAMED.get(name);
      const gone = GONE.get(name);
      if (gone) note(specifier, gone);
      else if (renamed === "InvalidRequestError") {
        note(
          specifier,
          "`SDKValidationError` became `InvalidRequestError`: requests are checked by the compiler and the server",
        );
      } else if (!renamed && target === NEW && !api.exported.has(name))
        note(specifier, `openrouter-fn exports no \`${name}\``);
    }
    if (bindings && ts.isNamedImports(bindings) && names.some((name) => RENAMED.has(name))) {
      const texts = specifiers.map((specifier) => {
        const [type, own = "", local] = [
          specifier.isTypeOnly ? "type " : "",
          (specifier.propertyName ?? specifier.name).text,
          specifier.name.text,
        ];
        const name = RENAMED.get(own) ?? own;
        return `${type}${name}${specifier.propertyName ? ` as ${local}` : ""}`;
      });
      edit(bindings.elements.pos, bindings.elements.end, ` ${[...new Set(texts)].join(", ")}`);
    }
  });

  /** Learns the names of an import, `require` or `import()`. @param {import("typescript").NamedImportBindings | import("typescript").BindingName | undefined} bindings @param {string} target */
  function bind(bindings, target) {
    if (!bindings || ts.isArrayBindingPattern(bindings)) return;
    if (ts.isIdentifier(bindings) || ts.isNamespaceImport(bindings)) {
      imported.set(ts.isIdentifier(bindings) ? bindings.text : bindings.name.text, "*");
      if (target === NEW) hasClient = true;
      return;
    }
    for (const { propertyName, name } of bindings.elements) {
      if (!ts.isIdentifier(name)) continue;
      const own = propertyName && !ts.isComputedPropertyName(propertyName) ? propertyName.text : name.text;
      imported.set(name.text, own);
      if (own === "OpenRouter") hasClient = true;
    }
  }

  /** What a call is assigned to. @param {Node} call */
  function variableOf(call) {
    let at = call.parent;
    while (ts.isAwaitExpression(at) || ts.isParenthesizedExpression(at)) at = at.parent;
    return ts.isVariableDeclaration(at) ? at.name : undefined;
  }

  /** Whether a text names a module. @param {import("typescript").StringLiteralLike} node */
  function isSpecifier({ parent }) {
    if (ts.isCallExpression(parent)) return true; // import(), require(), jest.mock()
    return (
      ts.isImportDeclaration(parent) ||
      ts.isExportDeclaration(parent) ||
      ts.isLiteralTypeNode(parent) ||
      ts.isExternalModuleReference(parent)
    );
  }

  /** The counterpart of a module of the SDK. @param {string} path @param {readonly string[]} names @param {Node} node */
  function targetOf(path, names, node) {
    if (path === "" || path === "index" || path === "sdk" || path === "sdk/sdk") return NEW;
    if (path === "core") return `${NEW}/core.js`;
    if (/^models\/errors\b/.test(path)) return `${NEW}/errors/index.js`;
    if (/^models\b/.test(path)) return NEW;
    if (/^types(\/(index|fp))?$/.test(path)) return `${NEW}/result.js`;
    const [, folder, name = ""] = /^(funcs|react-query)\/(\w+)$/.exec(path) ?? [];
    if (folder && api.functions.has(name)) return `${NEW}/${folder}/${name}.js`;
    if (path === "react-query" || path === "react-query/index") return `${NEW}/react-query`;
    note(node, names.map((own) => GONE.get(own)).find(Boolean) ?? `there is no counterpart of ${OLD}/${path}`);
    return undefined;
  }

  // Calls and members

  /** The function behind a call, and which argument is its request. @param {import("typescript").CallExpression} node */
  const calleeOf = (node) => {
    const { expression } = node;
    if (ts.isIdentifier(expression)) {
      const name = imported.get(expression.text) ?? "";
      return api.functions.has(name) ? { name, at: 1 } : undefined;
    }
    /** @type {string[]} */
    const path = [];
    /** @type {Expression} */
    let at = expression;
    for (; ts.isPropertyAccessExpression(at); at = at.expression) path.unshift(at.name.text);
    const [own = ""] = path;
    if (ts.isIdentifier(at)) {
      if (imported.get(at.text) === "*" && path.length === 1 && api.functions.has(own)) return { name: own, at: 1 };
      path.unshift(...(held.get(at.text) ?? []));
    }
    if (!hasClient) return undefined;
    for (const length of [3, 2]) {
      if (path.length < length && !(path.length === length)) continue;
      const name = path.slice(-length).reduce((all, part) => all + part.charAt(0).toUpperCase() + part.slice(1));
      if (api.functions.has(name)) return { name, at: 0 };
    }
    return undefined;
  };

  each(source, (node) => {
    if (!ts.isVariableDeclaration(node) || !node.initializer) return;
    /** @type {string[]} */
    const path = [];
    let at = inner(node.initializer);
    for (; ts.isPropertyAccessExpression(at); at = at.expression) path.unshift(at.name.text);
    if (ts.isIdentifier(node.name)) {
      if (path.length > 0) held.set(node.name.text, path);
    } else if (ts.isObjectBindingPattern(node.name)) {
      for (const { propertyName, name } of node.name.elements) {
        if (!ts.isIdentifier(name)) continue;
        const own = propertyName && !ts.isComputedPropertyName(propertyName) ? propertyName.text : name.text;
        held.set(name.text, [...path, own]);
      }
    }
  });

  each(source, (node) => {
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
      const name = imported.get(node.expression.text);
      const options = node.arguments?.[0] && inner(node.arguments[0]);
      if ((name === "OpenRouter" || name === "OpenRouterCore") && options && ts.isObjectLiteralExpression(options)) {
        for (const property of options.properties) {
          const option = property.name && !ts.isComputedPropertyName(property.name) ? property.name.text : "";
          if (option && !field(api.options, option))
            note(property, OPTIONS.get(option) ?? `the core has no option \`${option}\``);
        }
      }
    }
    if (ts.isCallExpression(node)) {
      const callee = calleeOf(node);
      if (callee) {
        const { name, at } = callee;
        const about = api.call(name);
        called.set(name, about);
        const request = node.arguments[at];
        if (request) visit(request, about.request, `in the request of ${name}`, true);
        if (at === 1 && /\bstream: true\b/.test(request?.getText(source) ?? "")) {
          note(node, `each item of the stream of ${name} is a result: use \`item.value\` where \`item.ok\``);
        }
      }
    }
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) rename(node);
  });

  /** Renames uses of names that differ here. @param {import("typescript").Identifier | import("typescript").StringLiteralLike} node */
  function rename(node) {
    const to = RENAMED.get(node.text);
    const { parent } = node;
    if (!to || ts.isImportSpecifier(parent)) return;
    if (ts.isStringLiteralLike(node)) {
      if (
        /Error$/.test(to) &&
        (ts.isCaseClause(parent) || ts.isBinaryExpression(parent) || ts.isLiteralTypeNode(parent))
      ) {
        edit(node.getStart(source) + 1, node.getEnd() - 1, to);
      }
      return;
    }
    const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
    const isOurs = isMember
      ? ts.isIdentifier(parent.expression) && imported.get(parent.expression.text) === "*"
      : ts.isQualifiedName(parent) && parent.right === node
        ? ts.isIdentifier(parent.left) && imported.get(parent.left.text) === "*"
        : imported.get(node.text) === node.text && !(ts.isPropertyAssignment(parent) && parent.name === node);
    if (isOurs) edit(node.getStart(source), node.getEnd(), to);
  }

  const edited = (/** @type {Node} */ node) =>
    edits.some(({ start, end }) => start <= node.getStart(source) && node.getEnd() <= end && end > start);
  each(source, (node) => {
    const name =
      ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name)
        ? node.name
        : ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent) && !node.dotDotDotToken
          ? (node.propertyName ?? node.name)
          : undefined;
    if (!name || !ts.isIdentifier(name) || edited(name)) return;
    const { text } = name;
    const member = MEMBERS.get(text);
    if (member) return note(name, member);
    if (text === "result" && ts.isPropertyAccessExpression(node.parent) && node.parent.name.text === "data") {
      return note(name, "pages have no `result`: `data` is a field of the value; to go on, use `paginate`");
    }
    if (text === "callModel") return note(name, GONE.get(text) ?? "");
    if (!/[a-z][A-Z]/.test(text)) return;
    for (const { fields } of called.values()) {
      const wire = fields.get(bare(text));
      if (wire) return note(name, `\`${text}\` is \`${wire}\` if this is a response`);
    }
  });

  notes.sort((a, b) => a.line - b.line);
  return { edits, notes };

  /** @param {Node} node @param {(node: Node) => void} look */
  function each(node, look) {
    look(node);
    ts.forEachChild(node, (child) => each(child, look));
  }
}

/** @param {string} code */
function shorten(code) {
  const line = code.replaceAll(/\s+/g, " ");
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

/** Makes the edits of a text, and lists the lines that they change. @param {string} text @param {readonly Edit[]} edits */
function apply(text, edits) {
  const ordered = edits.filter(({ start, end, text: added }) => text.slice(start, end) !== added);
  ordered.sort((a, b) => a.start - b.start || a.end - b.end);
  // Of nested edits only the outer ones count, such as removals of whole lines.
  const outer = ordered.filter(
    (edit) =>
      !ordered.some(
        (other) =>
          other !== edit &&
          other.start <= edit.start &&
          edit.end <= other.end &&
          other.end - other.start > edit.end - edit.start,
      ),
  );
  let result = "";
  let diff = "";
  let done = 0;
  for (let index = 0; index < outer.length; ) {
    // Edits that share a line are one change.
    const start = text.lastIndexOf("\n", (outer[index]?.start ?? 0) - 1) + 1;
    let end = lineEnd(text, outer[index]?.end ?? 0);
    let changed = "";
    let at = start;
    for (let edit = outer[index]; edit && edit.start <= end; edit = outer[++index]) {
      changed += text.slice(at, edit.start) + edit.text;
      at = edit.end;
      end = Math.max(end, lineEnd(text, at));
    }
    changed += text.slice(at, end);
    result += text.slice(done, start) + changed;
    done = end;
    const line = text.slice(0, start).split("\n").length;
    diff += `@@ ${line} @@\n${lines("-", text.slice(start, end))}${lines("+", changed)}`;
  }
  return { text: result + text.slice(done), diff };
}

/** @param {string} text @param {number} at */
function lineEnd(text, at) {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** @param {string} sign @param {string} text */
function lines(sign, text) {
  return text
    .split("\n")
    .map((line) => `${sign} ${line}\n`)
    .join("");
}
