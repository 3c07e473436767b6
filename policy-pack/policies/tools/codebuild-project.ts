/** What a build project must have, whatever it logs. */
export const PROJECT = {
  artifacts: { type: "NO_ARTIFACTS" },
  environment: {
    type: "LINUX_CONTAINER",
    computeType: "BUILD_GENERAL1_SMALL",
    image: "aws/codebuild/amazonlinux2-x86_64-standard:5.0",
  },
  serviceRole: "arn:aws:iam::111122223333:role/codebuild",
  source: { type: "GITHUB", location: "https://github.com/acme/shop.git" },
};

export const BUCKET = "acme-build-logs/shop";
