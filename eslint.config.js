import tseslint from "typescript-eslint";

/**
 * What each folder may import besides itself. Data flows one way; nothing imports tools. Settings know the guardrails
 * that they choose from, which are plain data.
 */
const MAY_IMPORT = {
  facts: [],
  documents: ["facts"],
  settings: ["facts", "components/guardrails"],
  components: ["facts", "documents"],
  // It is a package of its own.
  "policy-pack": [],
};

const FOLDERS = ["bench", "components", "documents", "facts", "policy-pack", "settings", "test", "tools"];

const PURE = {
  group: ["@pulumi/*"],
  allowTypeImports: true,
  message: "Plain data and pure functions only.",
};

/** Reading all of @pulumi/aws takes ten times as long as the pack may take to start. */
const WITHOUT_AWS = {
  group: ["@pulumi/aws", "@pulumi/aws/*"],
  allowTypeImports: true,
  message: "The pack knows AWS's resources by their types only.",
};

/** What folders may not import from outside. */
const FROM_OUTSIDE = { facts: [PURE], documents: [PURE], "policy-pack": [WITHOUT_AWS] };

const directions = Object.entries(MAY_IMPORT).map(([folder, allowed]) => {
  const others = FOLDERS.filter((other) => other !== folder && !allowed.includes(other));
  const parts = allowed.filter((each) => each.includes("/")).map((each) => `(?!${each}/)`);
  const oneWay = {
    regex: `^\\.\\./(\\.\\./)*${parts.join("")}(${others.join("|")})/`,
    message: `${folder}/ may import ${["itself", ...allowed].join(", ")} only: data flows one way.`,
  };
  const patterns = [oneWay, ...(FROM_OUTSIDE[folder] ?? [])];
  return {
    files: [`${folder}/**/*.ts`],
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] },
  };
});

export default tseslint.config(
  { ignores: ["node_modules/", "coverage/", "out/", "policy-pack/bin/"] },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
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
  ...directions,
  {
    files: ["test/**"],
    rules: {
      // A test may say that a value it has just looked up is there.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
);
