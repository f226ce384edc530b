@area:app-passwords @property
Feature: App-specific passwords: simultaneous requests
  The last place goes to one program, and what is revoked stays revoked, whatever
  else comes at the same moment.

  @rule:APPPW-18
  Rule: The limit of 25 app-specific passwords MUST also hold for simultaneous requests

    Example: more simultaneous requests than places respect the limit
      Then this always holds: "creations of app-specific passwords for the last places, sent at the same time, end as if made one by one"

  @rule:APPPW-22
  Rule: The service must let the owner revoke all app-specific passwords at once

    Example: passwords generated during the revocation end up valid or revoked
      Then this always holds: "creations of app-specific passwords and a revocation of all, sent at the same time, end as if made one by one"

  @rule:APPPW-24
  Rule: A program MUST be signed out when its app-specific password is revoked

    Example: sign-ins during the revocation end up valid or revoked
      Then this always holds: "sign-ins of a program and the revocation of its password, sent at the same time, end as if made one by one"

  @rule:APPPW-26
  Rule: A change of the account password MUST revoke every app-specific password

    Example: passwords generated during the change end up valid or revoked
      Then this always holds: "creations of app-specific passwords and a change of the password, sent at the same time, end as if made one by one"
