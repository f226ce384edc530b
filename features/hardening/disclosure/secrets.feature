@area:hardening/disclosure
Feature: Hardening: what answers show
  Somebody who knows only the password cannot read the code in a response.

  Background:
    Given Ada has an account with a second factor

  @rule:H-DISCLOSE-04
  Rule: The response to a request for a code MUST NOT contain the code

    Scenario Outline: no response contains <code> before Ada enters it
      Given <capability>
      Then no response to Ada contains <code> before she enters it

      Examples: of each kind
        | code                             | capability                                                     |
        | a texted code                    | the service can send codes by text                             |
        | a called code                    | the service can send codes by call                             |
        | a mailed code                    | the service can send codes by email                            |
        | a code for a forgotten password  | the service lets people reset a forgotten password with a code |
        | a code for an added number       | the service lets people add and remove trusted numbers         |
        | another code for an added number | the service lets people add and remove trusted numbers         |
        | a code that finishes a recovery  | the service offers account recovery                            |
