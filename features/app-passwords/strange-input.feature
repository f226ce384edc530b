@area:app-passwords @property
Feature: App-specific passwords: strange input
  A program is let in by the secret that was made for it, and the owner finds it again
  under the label that was given.

  @rule:APPPW-12
  Rule: The labels MUST let the owner tell app-specific passwords apart later

    Example: in the place of the label
      Then it always holds that whatever stands in the place of the label of an app-specific password, it is not taken for what it is not

  @rule:APPPW-14
  Rule: An app-specific password MUST take the place of the account password in a third-party program

    Example: in the place of the secret
      Then it always holds that whatever stands in the place of the app-specific password of a program, it is not taken for what it is not

  @rule:APPPW-21
  Rule: Revoking one app-specific password MUST leave the others working

    Example: in the place of the id of the one to revoke
      Then it always holds that whatever stands in the place of the id of an app-specific password to revoke, it is not taken for what it is not
