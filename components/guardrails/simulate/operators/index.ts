import { binaryEquals } from "./binary.ts";
import { ipAddress } from "./ip-address.ts";
import { date, numeric } from "./number.ts";
import { negated, type Operator, positive } from "./operator.ts";
import { arnLike, bool, equals, equalsIgnoringCase, like } from "./text.ts";

const same = (given: number, value: number): boolean => given === value;
const less = (given: number, value: number): boolean => given < value;
const atMost = (given: number, value: number): boolean => given <= value;
const greater = (given: number, value: number): boolean => given > value;
const atLeast = (given: number, value: number): boolean => given >= value;

/**
 * All condition operators but `Null`, which compares nothing.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map(
  Object.entries({
    StringEquals: positive(equals),
    StringNotEquals: negated(equals),
    StringEqualsIgnoreCase: positive(equalsIgnoringCase),
    StringNotEqualsIgnoreCase: negated(equalsIgnoringCase),
    StringLike: positive(like),
    StringNotLike: negated(like),
    NumericEquals: positive(numeric(same)),
    NumericNotEquals: negated(numeric(same)),
    NumericLessThan: positive(numeric(less)),
    NumericLessThanEquals: positive(numeric(atMost)),
    NumericGreaterThan: positive(numeric(greater)),
    NumericGreaterThanEquals: positive(numeric(atLeast)),
    DateEquals: positive(date(same)),
    DateNotEquals: negated(date(same)),
    DateLessThan: positive(date(less)),
    DateLessThanEquals: positive(date(atMost)),
    DateGreaterThan: positive(date(greater)),
    DateGreaterThanEquals: positive(date(atLeast)),
    Bool: positive(bool),
    BinaryEquals: positive(binaryEquals),
    IpAddress: positive(ipAddress),
    NotIpAddress: negated(ipAddress),
    ArnEquals: positive(arnLike),
    ArnLike: positive(arnLike),
    ArnNotEquals: negated(arnLike),
    ArnNotLike: negated(arnLike),
  }),
);
