@area:app-passwords @property
Feature: App-specific passwords: strange input
  Only the exact app-specific password signs a program in, and the history shows the exact label.

  @rule:APPPW-12
  Rule: The labels MUST let the owner tell the app-specific passwords apart

    Example: no malformed label of an app-specific password is accepted
      Then this always holds: "no malformed value is accepted as the label of an app-specific password"

  @rule:APPPW-14
  Rule: An app-specific password MUST work in a third-party program in place of the account password

    Example: no malformed app-specific password signs a program in
      Then this always holds: "no malformed value is accepted as the app-specific password in a program"

  @rule:APPPW-21
  Rule: Revoking one app-specific password MUST leave the others working

    Example: no malformed id revokes an app-specific password
      Then this always holds: "no malformed value is accepted as the id of an app-specific password to revoke"
