import { text } from "./values.ts";

/** Whether a key is named by the alias of one that AWS manages, such as `alias/aws/rds`. */
export const isKeyOfAws = (key: unknown): boolean => /(^|:)alias\/aws\//.test(text(key));
