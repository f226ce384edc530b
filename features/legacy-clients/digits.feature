@area:legacy-clients
Feature: Clients with old software: passwords that end in digits
  A password may look as if a code was appended to it.

  Background:
    Given Ada has an account with two-factor authentication
    And Ada's password ends in as many digits as a code has

  @rule:LEGACY-10
  Rule: A password that itself ends in six digits MUST NOT be mistaken for a password with an appended code

    Example: the password alone does not sign Ada in
      When Ada signs in on a new third-generation TV box
      Then Ada is not signed in on the third-generation TV box

    Example: the password with a code appended signs Ada in
      Given Ada has begun to sign in on a new third-generation TV box
      When Ada signs in on the third-generation TV box with the password followed by a texted code
      Then Ada is signed in on the third-generation TV box

    Example: the password with a wrong code appended does not sign Ada in
      Given Ada has begun to sign in on a new third-generation TV box
      When Ada signs in on the third-generation TV box with the password followed by a wrong code
      Then it is refused
      And Ada is not signed in on the third-generation TV box

    Scenario Outline: the password alone does not sign Ada in on a <kind>
      Given Ada uses a new <kind> at version "<version>"
      When Ada signs in again on the <kind>
      Then Ada is not signed in on the <kind>

      Examples: other clients, with old software and with new
        | kind   | version |
        | tablet | 8.4     |
        | Mac    | 10.10   |
        | Mac    | 10.13   |
