import importX from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";

/** Folders, and what each may import besides itself. Data flows one way; nothing imports tools. */
const MAY_IMPORT = {
  facts: [],
  documents: ["facts"],
  settings: ["facts"],
  components: ["facts", "documents"],
};

const FOLDERS = ["bench", "components", "documents", "facts", "settings", "test", "tools"];

const zones = Object.entries(MAY_IMPORT).flatMap(([folder, allowed]) =>
  FOLDERS.filter((other) => other !== folder && !allowed.includes(other)).map((other) => ({
    target: `./${folder}`,
    from: `./${other}`,
    message: `${folder}/ may import ${["itself", ...allowed].join(", ")} only (design: data flows one way).`,
  })),
);

export default tseslint.config(
  { ignores: ["node_modules/", "coverage/", "out/"] },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { "import-x": importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { "import-x/resolver-next": [importX.createNodeResolver({ extensions: [".ts", ".js"] })] },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-cycle": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["facts/**", "documents/**", "settings/schema/**", "settings/checks/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: ["@pulumi/*"], allowTypeImports: true, message: "Plain data and pure functions only." },
          ],
        },
      ],
    },
  },
  {
    files: ["components/**"],
    rules: {
      // A resource is placed by constructing it; its name is often needed by nothing else.
      "no-new": "off",
    },
  },
  {
    files: ["test/**"],
    rules: {
      // A test may say that a value it has just looked up is there.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
);
