@area:hardening/recovery-codes
Feature: Hardening: recovery codes from each client
  Neither a trusted device nor a new session replaces the password, and a code is used up on
  whichever client it is entered.

  Background:
    Given Ada has an account with a second factor
    And Ada has generated recovery codes

  @rule:H-RECOVERYCODE-01
  Rule: A recovery code MUST be accepted only once, and only for its own account

    Scenario Outline: a recovery code that was used on a <kind> is refused on a <other>
      Given Ada has begun to sign in on a new <kind>
      And Ada has entered <code> on the <kind>
      And Ada has begun to sign in on a new <other>
      When Ada enters <code> on the <other>
      Then Ada is not signed in on the <other>
      And Ada has used up 1 recovery code of the set

      Examples: whatever is signed in
        | kind    | other   | code                       |
        | browser | client  | recovery code 1 of her set |
        | browser | browser | recovery code 1 of her set |
        | phone   | browser | recovery code 1 of her set |
        | PC      | Mac     | recovery code 1 of her set |

  @rule:H-RECOVERYCODE-02
  Rule: A new set of recovery codes MUST invalidate the earlier set

    Scenario Outline: after Ada generated a new set on a new <kind>, <code> is refused
      Given Ada has signed in on a new <kind>
      And Ada manages the account on the <kind>
      And Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      When Ada enters <code> on the client
      Then Ada is not signed in on the client

      Examples: wherever the new set was made
        | kind    | code                               |
        | browser | recovery code 1 of her earlier set |
        | Mac     | recovery code 1 of her earlier set |
        | PC      | recovery code 1 of her earlier set |
        | phone   | recovery code 1 of her earlier set |

  @rule:H-RECOVERYCODE-05
  Rule: Generating recovery codes MUST require re-authentication

    Scenario Outline: Ada cannot generate recovery codes on a new <kind> <flaw>
      Given Ada has signed in on a new <kind>
      And Ada manages the account on the <kind>
      When Ada generates recovery codes <flaw>
      Then it is refused
      And Ada has used up 0 recovery codes of the set

      Examples: just after the sign-in
        | kind    | flaw                  |
        | browser | without the password  |
        | browser | with a wrong password |
        | Mac     | without the password  |
        | Mac     | with a wrong password |
        | phone   | without the password  |
        | tablet  | without the password  |
        | PC      | without the password  |

    Scenario Outline: Ada cannot generate recovery codes without the password after <event>
      Given <capability>
      And <state>
      When Ada generates recovery codes <flaw>
      Then it is refused
      And Ada has used up 0 recovery codes of the set

      Examples: what does not replace the password
        | event                       | flaw                 | state                                            | capability                                          |
        | a demand for a new password | without the password | the service has required a new password from Ada | the service offers recovery codes                   |
        | a change of the password    | without the password | Ada has changed the account password             | the service lets people change the account password |
        | a restart of the service    | without the password | the service was restarted                        | the service offers recovery codes                   |

    Scenario Outline: Ada cannot generate recovery codes <flaw> after she gave the password to add an app
      Given the service accepts codes of authenticator apps
      And Ada has the authenticator app "Otter"
      When Ada generates recovery codes <flaw>
      Then it is refused

      Examples:
        | flaw                  |
        | without the password  |
        | with a wrong password |

  @rule:H-RECOVERYCODE-06
  Rule: The service MUST notify the owner, at an address on file, when new recovery codes are generated

    Scenario Outline: a mail arrives when Ada generates recovery codes on a new <kind>
      Given Ada has signed in on a new <kind>
      And Ada manages the account on the <kind>
      When Ada generates recovery codes
      Then a mail about it arrives for Ada and for nobody else

      Examples:
        | kind    |
        | browser |
        | Mac     |

    Scenario Outline: a mail arrives when Ada generates recovery codes after <event>
      Given <capability>
      And Ada has begun to sign in on a new client
      And <state>
      When Ada generates recovery codes
      Then a mail about it arrives for Ada and for nobody else

      Examples: what limits other things
        | event                                | capability                                                          | state                                                                                        |
        | the maximum number of codes was sent | the service can send codes by text                                  | Ada has asked on the client for a code by text to "+12025550101" the maximum number of times |
        | code entry was locked                | the service can send codes by text                                  | Ada has entered the maximum number of wrong codes on a new browser                           |
        | a new password was required          | the service offers recovery codes                                   | the service has required a new password from Ada                                             |
        | a reset was begun                    | the service lets people reset a forgotten password with a code      | Ada has reported the account password as forgotten                                           |
        | a link for a reset was mailed        | the service lets people reset a forgotten password by a mailed link | Ada has requested a link for the forgotten password                                          |
        | a recovery was begun                 | the service offers account recovery                                 | Ada has asked for recovery with little information                                           |

    Example: a mail arrives when Ada generates a third set of recovery codes
      Given Ada has generated recovery codes
      When Ada generates recovery codes
      Then a mail about it arrives for Ada and for nobody else
