import { expect } from "chai";
import { conditionsOf } from "../../../../components/guardrails/simulate/condition.ts";
import { OPERATORS } from "../../../../components/guardrails/simulate/operators/index.ts";
import { holds } from "./support/condition.ts";

type Row = [value: string | string[], given: string, expected: boolean];

const EXACT: Row[] = [
  ["dev", "dev", true],
  ["dev", "Dev", false],
  ["dev", "devs", false],
  ["d*", "dev", false],
  ["d*", "d*", true],
  [["dev", "prod"], "prod", true],
  [["dev", "prod"], "test", false],
  ["", "", true],
];

const ANY_CASE: Row[] = [
  ["Dev", "dEV", true],
  ["dev", "devs", false],
  [["a", "B"], "b", true],
];

const LIKE: Row[] = [
  ["d?v*", "dev", true],
  ["d?v*", "develop", true],
  ["d?v*", "dv", false],
  ["D*", "dev", false],
  ["*:role/*", "arn:aws:iam::1:role/a/b", true],
  [["x*", "*p"], "stop", true],
  ["a${*}", "a*", true],
  ["a${*}", "ab", false],
  ["a${?}${$}{b}", "a?${b}", true],
];

const ARN: Row[] = [
  ["arn:aws:iam::*:role/x", "arn:aws:iam::1:role/x", true],
  ["arn:aws:iam::*:role/x", "arn:aws:iam::1:role/X", false],
  ["arn:aws:iam::*:role/*", "arn:aws:iam::1:role/a/b:c", true],
  ["arn:aws:iam::1?:role/x", "arn:aws:iam::12:role/x", true],
  ["arn:aws:iam::1?:role/x", "arn:aws:iam::1:role/x", false],
  // The example of AWS's documentation: a wildcard stays in its part.
  [
    "arn:aws:s:*:111122223333:finance/*",
    "arn:aws:s:us-east-2:999999999999:store/abc:111122223333:finance/a",
    false,
  ],
  ["arn:aws:iam::1:role/x", "arn:aws:iam::1:role/x", true],
  ["arn:aws:iam::1:role/x", "x", false],
  [["arn:aws:iam::1:role/a", "arn:aws:iam::1:role/b*"], "arn:aws:iam::1:role/bc", true],
];

const NUMERIC_EQUALS: Row[] = [
  ["10", "10", true],
  ["10", "10.0", true],
  ["10", "11", false],
  [["1", "-2.5"], "-2.5", true],
  ["10", "ten", false],
];

const DATE_EQUALS: Row[] = [
  ["2026-01-02T03:04:05Z", "2026-01-02T03:04:05Z", true],
  ["2026-01-02T03:04:05Z", "2026-01-02T04:04:05+01:00", true],
  ["2026-01-02T03:04:05Z", "1767323045", true],
  ["1767323045", "2026-01-02T03:04:05Z", true],
  ["2026-01-02", "2026-01-02T00:00:00Z", true],
  ["2026-01-02", "2026-01-03", false],
  ["2026-01-02", "soon", false],
];

const IP: Row[] = [
  ["203.0.113.0/24", "203.0.113.255", true],
  ["203.0.113.0/24", "203.0.114.1", false],
  ["203.0.113.7", "203.0.113.7", true],
  ["203.0.113.7", "203.0.113.8", false],
  ["0.0.0.0/0", "8.8.8.8", true],
  ["0.0.0.0/0", "2001:db8::1", false],
  ["2001:DB8:1234:5678::/64", "2001:db8:1234:5678:9::1", true],
  ["2001:DB8:1234:5678::/64", "2001:db8:1234:5679::1", false],
  ["::/0", "::1", true],
  ["::/0", "1.2.3.4", false],
  ["2001:db8::1", "2001:0db8:0:0:0:0:0:1", true],
  [["10.0.0.0/8", "2001:db8::/32"], "2001:db8::5", true],
  ["10.0.0.0/8", "elasticloadbalancing.amazonaws.com", false],
  ["10.0.0.0/8", "256.0.0.1", false],
];

const opposite = (rows: readonly Row[]): Row[] => rows.map(([value, given, held]) => [value, given, !held]);

const ROWS: Record<string, Row[]> = {
  StringEquals: EXACT,
  StringNotEquals: opposite(EXACT),
  StringEqualsIgnoreCase: ANY_CASE,
  StringNotEqualsIgnoreCase: opposite(ANY_CASE),
  StringLike: LIKE,
  StringNotLike: opposite(LIKE),
  NumericEquals: NUMERIC_EQUALS,
  NumericNotEquals: opposite(NUMERIC_EQUALS),
  NumericLessThan: [
    ["10", "9.9", true],
    ["10", "10", false],
    [["1", "10"], "5", true],
    ["10", "few", false],
  ],
  NumericLessThanEquals: [
    ["10", "10", true],
    ["10", "10.1", false],
  ],
  NumericGreaterThan: [
    ["10", "10.1", true],
    ["10", "10", false],
  ],
  NumericGreaterThanEquals: [
    ["10", "10", true],
    ["10", "9", false],
  ],
  DateEquals: DATE_EQUALS,
  DateNotEquals: opposite(DATE_EQUALS),
  DateLessThan: [
    ["2026-01-02", "2026-01-01T23:59:59Z", true],
    ["2026-01-02", "2026-01-02", false],
  ],
  DateLessThanEquals: [
    ["2026-01-02", "2026-01-02", true],
    ["2026-01-02", "2026-01-02T00:00:00.001Z", false],
  ],
  DateGreaterThan: [
    ["2026-01", "2026-01-01T00:00:01Z", true],
    ["2026-01", "2026-01-01", false],
  ],
  DateGreaterThanEquals: [
    ["2026-01-02", "2026-01-02", true],
    ["2026-01-02", "2026-01-01", false],
  ],
  Bool: [
    ["true", "true", true],
    ["TRUE", "True", true],
    ["false", "true", false],
    ["true", "yes", false],
  ],
  BinaryEquals: [
    ["QmluYXJ5", "QmluYXJ5", true],
    ["QmluYXJ5", "qmluYXJ5", false],
    ["QmluYXJ5", "not base64", false],
  ],
  IpAddress: IP,
  NotIpAddress: opposite(IP),
  ArnEquals: ARN,
  ArnLike: ARN,
  ArnNotEquals: opposite(ARN),
  ArnNotLike: opposite(ARN),
};

describe("condition operators", () => {
  it("are all told here", () => {
    expect(Object.keys(ROWS)).to.have.members([...OPERATORS.keys()]);
  });

  for (const [operator, rows] of Object.entries(ROWS)) {
    for (const [value, given, expected] of rows) {
      it(`${operator} ${JSON.stringify(value)} ${expected ? "holds" : "does not hold"} for "${given}"`, () => {
        expect(holds({ [operator]: { "x:key": value } }, { "x:key": given })).to.equal(expected);
      });
    }
  }

  it("takes numbers and booleans of JSON for their text", () => {
    const block = { NumericLessThan: { "x:age": 10 }, Bool: { "x:mfa": true } };
    expect(holds(block, { "x:age": "9", "x:mfa": "true" })).to.equal(true);
    expect(holds(block, { "x:age": "9", "x:mfa": "false" })).to.equal(false);
  });

  const wrong: [operator: string, value: string, message: string][] = [
    ["StringMatches", "a", 'unknown condition operator "StringMatches"'],
    ["stringEquals", "a", 'unknown condition operator "stringEquals"'],
    ["ForSome:StringEquals", "a", 'unknown condition operator "ForSome:StringEquals"'],
    ["NullIfExists", "true", 'unknown condition operator "NullIfExists"'],
    ["ForAnyValue:Null", "true", 'unknown condition operator "ForAnyValue:Null"'],
    ["Null", "maybe", 'Null x:key: "maybe" is neither true nor false'],
    ["Bool", "yes", '"yes" is neither true nor false'],
    ["NumericEquals", "ten", '"ten" is not a number'],
    ["NumericEquals", "", '"" is not a number'],
    ["NumericEquals", "${aws:EpochTime}", '"${aws:EpochTime}" is not a number'],
    ["DateEquals", "soon", '"soon" is not a date of ISO 8601 or Unix time'],
    ["DateEquals", "2026-13-01", '"2026-13-01" is not a date of ISO 8601 or Unix time'],
    ["DateEquals", "2026-01-01 00:00", '"2026-01-01 00:00" is not a date of ISO 8601 or Unix time'],
    ["BinaryEquals", "a", '"a" is not base64'],
    ["IpAddress", "10.0.0.0/33", '"10.0.0.0/33" is not an address or a range in CIDR form'],
    ["IpAddress", "::/129", '"::/129" is not an address or a range in CIDR form'],
    ["IpAddress", "1::2::3", '"1::2::3" is not an address or a range in CIDR form'],
    ["IpAddress", "10.0.0.256", '"10.0.0.256" is not an address or a range in CIDR form'],
    ["IpAddress", "1:2:3:4::5:6:7:8::", '"1:2:3:4::5:6:7:8::" is not an address or a range in CIDR form'],
    ["IpAddress", "1:2:3", '"1:2:3" is not an address or a range in CIDR form'],
    ["IpAddress", "1:2:3:4:5:6:7:8::", '"1:2:3:4:5:6:7:8::" is not an address or a range in CIDR form'],
    ["IpAddress", "10.0.0.0/8/8", '"10.0.0.0/8/8" is not an address or a range in CIDR form'],
    ["IpAddress", "2001:dg8::", '"2001:dg8::" is not an address or a range in CIDR form'],
    ["ArnLike", "*", '"*" is not an ARN of six parts'],
    ["StringEquals", "${aws:username", '"${aws:username" has a policy variable that cannot be read'],
    ["StringEquals", "${}", '"${}" has a policy variable that cannot be read'],
    ["StringEquals", "${a, b}", '"${a, b}" has a policy variable that cannot be read'],
  ];
  for (const [operator, value, message] of wrong) {
    it(`refuses ${operator} "${value}"`, () => {
      expect(() => conditionsOf({ [operator]: { "x:key": value } })).to.throw(Error, message);
    });
  }

  it("refuses a condition without a value", () => {
    expect(() => conditionsOf({ StringEquals: { "x:key": [] } })).to.throw("StringEquals x:key has no value");
  });
});
