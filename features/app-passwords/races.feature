@area:app-passwords @property
Feature: App-specific passwords: requests that meet
  The last place goes to one program, and what is revoked stays revoked, whatever
  else comes at the same moment.

  @rule:APPPW-18
  Rule: The limit of 25 app-specific passwords MUST hold for requests made at the same time

    Example: more programs than places
      Then it always holds that creations of app-specific passwords for the last places, at the same moment, leave what some order of them leaves

  @rule:APPPW-22
  Rule: The service must offer to revoke all app-specific passwords at once

    Example: new ones and a sign-in at the moment of the revocation
      Then it always holds that creations of app-specific passwords and a revocation of all, at the same moment, leave what some order of them leaves

  @rule:APPPW-24
  Rule: A program whose app-specific password was revoked MUST be signed out

    Example: sign-ins at the moment of the revocation
      Then it always holds that sign-ins of a program and the revocation of its password, at the same moment, leave what some order of them leaves

  @rule:APPPW-26
  Rule: Changing the account password MUST revoke every app-specific password

    Example: new ones and a sign-in at the moment of the change
      Then it always holds that creations of app-specific passwords and a change of the password, at the same moment, leave what some order of them leaves
