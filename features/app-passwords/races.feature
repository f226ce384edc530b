@area:app-passwords @property
Feature: App-specific passwords: simultaneous requests
  Simultaneous requests neither exceed the limit nor bring a revoked password back.

  @rule:APPPW-18
  Rule: The limit of 25 app-specific passwords MUST also hold for simultaneous requests

    Example: more simultaneous requests for app-specific passwords than there is room for do not exceed the limit
      Then this always holds: "creations of app-specific passwords for the last places at the same time have the same effects as one after another"

  @rule:APPPW-22
  Rule: The service must let the owner revoke all app-specific passwords at once

    Example: an app-specific password generated while all are being revoked is valid or revoked as if one came first
      Then this always holds: "creations of app-specific passwords and a revocation of all at the same time have the same effects as one after another"

  @rule:APPPW-24
  Rule: A program MUST be signed out when its app-specific password is revoked

    Example: a program that signs in while its password is being revoked stays in or out as if one came first
      Then this always holds: "sign-ins of a program and the revocation of its password at the same time have the same effects as one after another"

  @rule:APPPW-26
  Rule: A change of the account password MUST revoke every app-specific password

    Example: an app-specific password generated while the account password is being changed is valid or revoked as if one came first
      Then this always holds: "creations of app-specific passwords and a change of the password at the same time have the same effects as one after another"
