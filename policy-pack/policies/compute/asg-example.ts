/** What every example of a group must say besides what it shows. */
export const GROUP = {
  minSize: 1,
  maxSize: 3,
  vpcZoneIdentifiers: ["subnet-0a1b2c3d", "subnet-1a2b3c4d"],
  launchTemplate: { id: "lt-0a1b2c3d", version: "$Latest" },
};
