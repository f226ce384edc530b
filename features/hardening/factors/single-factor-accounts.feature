@area:hardening/factors
Feature: Hardening: accounts without a second factor
  Rules that do not need a second factor also hold for accounts without one.

  Background:
    Given Ada has an account without a second factor

  @rule:H-RESETLINK-01
  Rule: A mailed link MUST reset only the password of its own account, and only once

    Scenario Outline: without a second factor, a mailed link that was followed is refused after <meanwhile>
      Given Ada has requested a link for the forgotten password
      And Ada has followed the link
      And <deed>
      When Ada follows the new link
      Then it is refused
      And Ada's new password does not work

      Examples:
        | meanwhile                | deed                                 |
        | a new sign-in            | Ada has signed in on a new browser   |
        | a change of the password | Ada has changed the account password |
        | an hour                  | 1 hour has passed                    |

  @rule:H-RESETLINK-06
  Rule: A newer link SHOULD invalidate the earlier ones

    Example: without a second factor, the earlier of two mailed links is refused
      Given Ada has requested a link for the forgotten password
      And 300 seconds have passed
      And Ada has requested a link for the forgotten password
      When Ada follows the old link
      Then it is refused
      And Ada's old password works

  @rule:H-RESET-05
  Rule: The service MUST report a password reset to an address that is on file

    Scenario Outline: without a second factor, a message arrives after <event>
      Given <capability>
      And <begun>
      When Ada <deed>
      Then it is accepted
      And a message about it arrives for Ada

      Examples:
        | event                    | begun                                               | deed                         | capability                                                          |
        | a reset by a mailed link | Ada has requested a link for the forgotten password | follows the new link         | the service lets people reset a forgotten password by a mailed link |
        | a change of the password | Ada has signed in on a new browser                  | changes the account password | the service lets people change the account password                 |

  @rule:H-SESSIONLIST-04
  Rule: Ending sessions from the list MUST require re-authentication

    Scenario Outline: without a second factor, Ada cannot end <what> <flaw>
      Given Ada has signed in on a new browser
      And Ada has signed in on a new client
      When Ada ends <what> on the browser <flaw>
      Then it is refused
      And Ada can use "account-page" on the client

      Examples: not re-authenticated
        | what                      | flaw                  |
        | the session of the client | without the password  |
        | the session of the client | with a wrong password |
        | all other sessions        | without the password  |
        | all other sessions        | with a wrong password |

  @rule:H-SESSION-02
  Rule: A session that was signed out MUST no longer give access to anything

    Scenario Outline: without a second factor, a session of a <kind> that was signed out <use>
      Given Ada has signed in on a new <kind>
      And Ada manages the account on the <kind>
      And <signed out>
      When Ada <use>
      Then it is refused

      Examples:
        | kind    | signed out                        | use                          |
        | browser | Ada has signed out on the browser | changes the account password |
        | Mac     | Ada has signed out on the Mac     | changes the account password |
        | PC      | Ada has signed out on the PC      | changes the account password |

  @rule:H-THROTTLE-06
  Rule: When wrong passwords lock password entry, the owner MUST still get access in another way that the service offers

    Scenario Outline: without a second factor, Ada can <way> after too many wrong passwords
      Given <capability>
      And Ada has given the maximum number of wrong passwords on a new browser
      And <begun>
      When Ada <deed>
      Then it is accepted
      And Ada's new password works

      Examples:
        | way                                 | begun                                               | deed                 | capability                                                          |
        | reset the password by a mailed link | Ada has requested a link for the forgotten password | follows the new link | the service lets people reset a forgotten password by a mailed link |
