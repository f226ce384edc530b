@area:app-passwords
Feature: App-specific passwords: how many
  A program that cannot ask for a verification code signs in with a password of its own. The number
  of active ones is limited.

  Background:
    Given Ada has an account with a second factor

  @rule:APPPW-16
  Rule: An account MUST be able to hold 25 active app-specific passwords

    Example: an account can hold 25 passwords that all work
      Given Ada holds 24 app-specific passwords
      When Ada generates an app-specific password for "One more"
      Then it is accepted
      And Ada has 25 active app-specific passwords
      And each of Ada's app-specific passwords gives access to "mail"

    Example: Ben can generate an app-specific password while Ada holds 25
      Given Ada holds 25 app-specific passwords
      And Ben has an account with a second factor
      When Ben generates an app-specific password for "Mail"
      Then it is accepted
      And Ben's app-specific password for "Mail" gives access to "mail"

    Example: 25 app-specific passwords can be generated at the same time
      When Ada generates 25 app-specific passwords at the same time
      Then 25 of them are accepted
      And Ada has 25 active app-specific passwords

  @rule:APPPW-17
  Rule: An account MUST NOT hold more than 25 active app-specific passwords

    Scenario Outline: one more app-specific password beside <held> is <verdict>
      Given Ada holds <held> app-specific passwords
      When Ada generates an app-specific password for "One more"
      Then it is <verdict>
      And Ada has <after> active app-specific passwords

      Examples: around the limit
        | held | verdict  | after |
        | 24   | accepted | 25    |
        | 25   | refused  | 25    |

    Example: a refused 26th app-specific password leaves the other 25 working
      Given Ada holds 25 app-specific passwords
      When Ada generates an app-specific password for "One more"
      Then it is refused
      And nothing changed
      And each of Ada's app-specific passwords gives access to "mail"

    Example: a 26th app-specific password is refused in another session too
      Given Ada holds 25 app-specific passwords
      And Ada has signed in on a new browser
      When Ada generates an app-specific password for "One more" on the browser
      Then it is refused
      And Ada has 25 active app-specific passwords

  @rule:APPPW-18
  Rule: The limit of 25 app-specific passwords MUST also hold for simultaneous requests

    Example: one of four simultaneous requests for the 25th app-specific password is accepted
      Given Ada holds 24 app-specific passwords
      When Ada generates 4 app-specific passwords at the same time
      Then 1 of them is accepted
      And Ada has 25 active app-specific passwords

  @rule:APPPW-19
  Rule: A revoked app-specific password MUST NOT count towards the limit of 25

    Example: Ada can generate one more app-specific password after she revoked one of 25
      Given Ada holds 25 app-specific passwords
      And Ada has revoked the app-specific password for "App 1"
      When Ada generates an app-specific password for "One more"
      Then it is accepted
      And Ada has 25 active app-specific passwords

    Example: Ada cannot generate two more app-specific passwords after she revoked one of 25
      Given Ada holds 25 app-specific passwords
      And Ada has revoked the app-specific password for "App 1"
      And Ada holds an app-specific password for "One more"
      When Ada generates an app-specific password for "Too many"
      Then it is refused
      And Ada has 25 active app-specific passwords

    Example: Ada can generate an app-specific password after she revoked all 25
      Given Ada holds 25 app-specific passwords
      And Ada revokes all app-specific passwords
      When Ada generates an app-specific password for "One more"
      Then it is accepted
      And Ada has 1 active app-specific password
