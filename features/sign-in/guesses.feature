@area:sign-in
Feature: Sign-in: wrong passwords on several clients
  Wrong passwords are counted per account, whichever client they come from, and the lock applies on every client.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:SIGNIN-03
  Rule: The right code with a wrong password MUST NOT sign anybody in

    The limit and the lock that the service declares for wrong passwords are tested here too.

    @declared:password.attempts
    Scenario Outline: after <count> on a trusted device, a sign-in on a new client is <verdict>
      Given Ada has given <count> on her trusted phone
      When Ada signs in on a new client
      Then it is <verdict>

      Examples: around the limit
        | count                                      | verdict  |
        | all but one of the allowed wrong passwords | accepted |
        | the maximum number of wrong passwords      | refused  |

    @declared:password.attempts
    Example: wrong current passwords at a password change also lock sign-ins on a new client
      Given the service lets people change the account password
      And Ada has given the maximum number of wrong current passwords on her trusted phone
      When Ada signs in on a new client
      Then it is refused

    @declared:password.attempts
    Example: wrong passwords on a new client also lock sign-ins on a trusted device
      Given Ada has given the maximum number of wrong passwords on a new client
      When Ada signs in again on her trusted phone
      Then it is refused

    @declared:password.attempts
    Example: all but one of the allowed wrong passwords do not lock sign-ins on a trusted device
      Given Ada has given all but one of the allowed wrong passwords on a new client
      When Ada signs in again on her trusted phone
      Then Ada is signed in on her trusted phone

    Example: a wrong password followed by the right code is refused
      Given the service knows clients without a place for a code
      And Ada has begun to sign in on a new third-generation TV box
      And Ada has been texted a code for the third-generation TV box
      When Ada signs in on the third-generation TV box with a wrong password followed by that code
      Then it is refused
      And Ada is not signed in on the third-generation TV box

    Example: a wrong password is refused on a trusted device
      When Ada signs in again on her trusted phone with a wrong password
      Then it is refused
      And nothing changed
