import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";

const VAULT = "aws:backup/vault:Vault";
const NOTIFICATIONS = "aws:backup/vaultNotifications:VaultNotifications";

const SAYS = "No notifications are about it.";

const vault = a(VAULT, { name: "orders" });
const notified = {
  snsTopicArn: "arn:aws:sns:eu-west-1:111122223333:backups",
  backupVaultEvents: ["BACKUP_JOB_FAILED", "RESTORE_JOB_COMPLETED"],
};

export default stackPolicy({
  id: "backup-vault-notifications",
  title: "A backup vault notifies of its events",
  service: "Backup",
  severity: "low",
  why: "Backups fail for weeks, or somebody restores one elsewhere, and nobody is told.",
  write: [
    'new aws.backup.VaultNotifications("orders", { backupVaultName: vault.name, snsTopicArn: topic.arn,',
    '  backupVaultEvents: ["BACKUP_JOB_FAILED", "RESTORE_JOB_COMPLETED"] });',
  ],
  types: [VAULT],
  beside: [NOTIFICATIONS],
  optIn: true,
  companions: (resource, stack) =>
    stack.referring(resource, "backupVaultName", NOTIFICATIONS).length === 0 && SAYS,
  passes: [
    { vault, notifications: a(NOTIFICATIONS, { ...notified, backupVaultName: ref("vault", "name") }) },
    { vault, notifications: a(NOTIFICATIONS, { ...notified, backupVaultName: "orders" }) },
  ],
  fails: [
    [{ vault }, SAYS],
    [{ vault, notifications: a(NOTIFICATIONS, { ...notified, backupVaultName: "customers" }) }, SAYS],
  ],
});
