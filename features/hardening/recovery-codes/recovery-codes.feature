@area:hardening/recovery-codes
Feature: Hardening: recovery codes
  A sheet of codes in a drawer opens the account when the phone is gone. Each opens it
  once.

  Background:
    Given Ada has an account with a second factor
    And Ben has an account with a second factor

  @rule:H-RECOVERYCODE-01
  Rule: A recovery code MUST be accepted once only, and for its account alone

    Example: the first time
      Given Ada has had recovery codes made
      And Ada has begun to sign in on a new client
      When Ada enters recovery code 1 of Ada on the client
      Then Ada is signed in on the client
      And Ada has 1 less recovery code left than the set has

    Example: the second time
      Given Ada has had recovery codes made
      And Ada has begun to sign in on a new client
      And Ada has entered recovery code 1 of Ada on the client
      And Ada has begun to sign in on a new browser
      When Ada enters recovery code 1 of Ada on the browser
      Then Ada is not signed in on the browser
      And Ada has 1 less recovery code left than the set has

    Example: another one of the set
      Given Ada has had recovery codes made
      And Ada has begun to sign in on a new client
      And Ada has entered recovery code 1 of Ada on the client
      And Ada has begun to sign in on a new browser
      When Ada enters recovery code 2 of Ada on the browser
      Then Ada is signed in on the browser

    Example: in two sign-ins at the same moment
      Given Ada has had recovery codes made
      And Ada has begun to sign in on a new client
      And Ada has begun to sign in on a new browser
      When Ada enters recovery code 1 of Ada on the client and on the browser at the same time
      Then 1 of them is accepted

    Example: one of somebody else
      Given Ada has had recovery codes made
      And Ben has had recovery codes made
      And Ada has begun to sign in on a new client
      When Ada enters recovery code 1 of Ben on the client
      Then Ada is not signed in on the client

    Example: one that nobody got
      Given Ada has had recovery codes made
      And Ada has begun to sign in on a new client
      When Ada enters recovery code 1 of Ada with its last character changed on the client
      Then Ada is not signed in on the client
      And Ada has 0 less recovery codes left than the set has

  @rule:H-RECOVERYCODE-02
  Rule: A new set of recovery codes MUST end the earlier one

    Example: a code of the earlier set
      Given Ada has had recovery codes made
      And Ada has had recovery codes made
      And Ada has begun to sign in on a new client
      When Ada enters recovery code 1 of Ada's earlier set on the client
      Then Ada is not signed in on the client

    Example: a code of the new set
      Given Ada has had recovery codes made
      And Ada has had recovery codes made
      And Ada has begun to sign in on a new client
      When Ada enters recovery code 1 of Ada on the client
      Then Ada is signed in on the client

  @rule:H-RECOVERYCODE-03
  Rule: A recovery code MUST be of 20 bits or more, in the declared form, and differ from every other one

    Example: a set
      When Ada has recovery codes made
      Then it is accepted
      And the recovery codes of Ada are as declared: all different, in number and form
      And no recovery code of Ada has less than 19 bits

  @rule:H-RECOVERYCODE-04
  Rule: Wrong recovery codes MUST count with all other wrong codes of the account

    Scenario Outline: after <wrong> wrong recovery codes
      Given Ada has had recovery codes made
      And Ada has begun to sign in on a new client
      And Ada has entered <wrong> wrong recovery codes on the client
      When Ada enters recovery code 1 of Ada on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | wrong     | outcome          |
        | limit - 1 | is signed in     |
        | limit     | is not signed in |

    Scenario Outline: after <wrong> wrong texted codes and one wrong recovery code
      Given the service offers code.text
      And Ada has had recovery codes made
      And Ada has entered <wrong> wrong codes on a new client
      And Ada has entered 1 wrong recovery code on the client
      When Ada enters recovery code 1 of Ada on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | wrong     | outcome          |
        | limit - 2 | is signed in     |
        | limit - 1 | is not signed in |

  @rule:H-RECOVERYCODE-05
  Rule: Recovery codes MUST be made after re-authentication alone

    Scenario Outline: made <flaw>
      Given Ada has had recovery codes made
      And Ada has begun to sign in on a new client
      When Ada has recovery codes made <flaw>
      Then it is refused
      And Ada has 0 less recovery codes left than the set has

      Examples: not re-authenticated
        | flaw                  |
        | without the password  |
        | with a wrong password |

    Example: made with the password
      When Ada has recovery codes made
      Then it is accepted

    Example: made by a sign-in that waits for its code
      Given Ada has begun to sign in on a new client
      When Ada has recovery codes made on the client
      Then it is refused

  @rule:H-RECOVERYCODE-06
  Rule: The owner MUST be told, at an address on file, that new recovery codes were made

    Example: made
      When Ada has recovery codes made
      Then a mail that tells of it arrives for Ada, and no other person gets one

    Example: not made
      When Ada has recovery codes made with a wrong password
      Then it is refused
      And no mail arrives for Ada
