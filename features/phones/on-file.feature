@area:phones
Feature: Trusted numbers: one stays on file
  An owner may remove numbers, but never the last verified number.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:PHONE-01
  Rule: An account with two-factor on MUST always have at least one trusted number

    Example: the only number stays on file, however the service responds to its removal
      When Ada removes the number "+12025550101"
      Then Ada now has 1 trusted number
      And Ada's number "+12025550101" is trusted

    Example: the only verified number stays on file beside an unverified one, however the service responds to its removal
      Given Ada has added the number "+12025550144" by text
      When Ada removes the number "+12025550101"
      Then Ada now has 1 trusted number
      And Ada's number "+12025550101" is trusted

    Example: after two numbers are removed one by one, one number stays
      Given Ada also has the trusted number "+12025550144"
      And Ada has removed the number "+12025550101"
      When Ada removes the number "+12025550144"
      Then Ada now has 1 trusted number
      And Ada's number "+12025550144" is trusted

    Scenario Outline: the only trusted number stays on file beside <beside>, however the service responds to its removal
      Given <situation>
      When Ada removes the number "+12025550101"
      Then Ada now has 1 trusted number
      And Ada's number "+12025550101" is trusted

      Examples: what else could receive codes
        | beside                  | situation                         |
        | several trusted devices | Ada also has 2 trusted tablets    |
        | a new trusted device    | Ada has signed in on a new tablet |

    Example: the only number stays on file after Ada removes it in a browser, however the service responds
      Given Ada has signed in on a new browser
      And Ada manages the account on the browser
      When Ada removes the number "+12025550101"
      Then Ada now has 1 trusted number
      And Ada's number "+12025550101" is trusted

    Example: one of two numbers stays on file after Ada removes both at the same time
      Given Ada also has the trusted number "+12025550144"
      When Ada removes the numbers "+12025550101" and "+12025550144" at the same time
      Then Ada now has 1 trusted number

    Example: a number is trusted after a recovery
      Given the service offers account recovery
      And Ada's date of birth is "1980-04-01"
      And Ada has asked for recovery with full information at the number "+12025550101"
      And it is at the end of the waiting time of a recovery
      When Ada finishes the recovery
      Then it is accepted
      And Ada can sign in with the new password and a code sent to any of her numbers

  @rule:PHONE-02
  Rule: The service MUST refuse to remove the last trusted number

    Example: the removal of the only number is refused
      Given Ada has begun to sign in on a new client
      When Ada removes the number "+12025550101"
      Then it is refused
      And nothing changed
      And Ada can sign in on the client with a texted code

    Example: the removal of the only verified number is refused
      Given Ada has added the number "+12025550144" by text
      When Ada removes the number "+12025550101"
      Then it is refused
      And nothing changed
      And Ada's number "+12025550101" is trusted

    Example: the removal of one of two numbers is accepted
      Given Ada also has the trusted number "+12025550144"
      When Ada removes the number "+12025550101"
      Then it is accepted
      And Ada's number "+12025550101" is not on file
      And Ada now has 1 trusted number

    Example: the removal of a pending number beside the only trusted one is accepted
      Given Ada has added the number "+12025550144" by text
      When Ada removes the number "+12025550144"
      Then it is accepted
      And Ada's number "+12025550144" is not on file
      And Ada now has 1 trusted number

    Example: of two simultaneous removals of both numbers only one is accepted
      Given Ada also has the trusted number "+12025550144"
      When Ada removes the numbers "+12025550101" and "+12025550144" at the same time
      Then 1 of them is accepted
      And Ada now has 1 trusted number

    Example: the removal of the only number is refused although there are several trusted devices
      Given Ada also has a trusted tablet
      And Ada also has a trusted Mac
      When Ada removes the number "+12025550101"
      Then it is refused
      And nothing changed
      And Ada's number "+12025550101" is trusted

    Example: the removal of the number that is left is refused after another one was removed
      Given Ada also has the trusted number "+12025550144"
      And Ada has removed the number "+12025550144"
      When Ada removes the number "+12025550101"
      Then it is refused
      And nothing changed

    Example: the removal of the only number in a browser is refused
      Given Ada has signed in on a new browser
      And Ada manages the account on the browser
      When Ada removes the number "+12025550101"
      Then it is refused
      And nothing changed
      And Ada's number "+12025550101" is trusted

  @rule:PHONE-06
  Rule: The service must let the owner remove a trusted number while another one remains

    Example: a number that was removed cannot be removed once more
      Given Ada also has the trusted number "+12025550144"
      And Ada also has the trusted number "+12025550155"
      And Ada has removed the number "+12025550144"
      When Ada removes the number "+12025550144"
      Then it is refused
      And nothing changed

    Scenario Outline: the <which> of two numbers is removed, and the other number stays
      Given Ada also has the trusted number "+12025550144"
      When Ada removes the number "<removed>"
      Then it is accepted
      And Ada's number "<removed>" is not on file
      And Ada's number "<left>" is trusted

      Examples: either of them
        | which  | removed      | left         |
        | first  | +12025550101 | +12025550144 |
        | second | +12025550144 | +12025550101 |

    Example: only the chosen one of two numbers with the same ending is removed
      Given Ada also has the trusted number "+13035550101"
      When Ada removes the number "+12025550101"
      Then it is accepted
      And Ada's number "+12025550101" is not on file
      And Ada's number "+13035550101" is trusted

    Example: the remaining number still receives codes
      Given Ada also has the trusted number "+12025550144"
      And Ada has removed the number "+12025550101"
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by text to "+12025550144"
      Then a code arrives by text at "+12025550144"
      And Ada can sign in on the client with that code

    Scenario Outline: of three numbers, only the <which> is removed
      Given Ada also has the trusted number "+12025550144"
      And Ada also has the trusted number "+12025550155"
      When Ada removes the number "<removed>"
      Then it is accepted
      And Ada's number "<removed>" is not on file
      And Ada now has 2 trusted numbers

      Examples: each of them
        | which  | removed      |
        | first  | +12025550101 |
        | second | +12025550144 |
        | third  | +12025550155 |
