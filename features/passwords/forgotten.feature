@area:passwords
Feature: The account password: forgotten altogether
  An owner who forgot the account password can set a new one with a code that the service sends.

  Background:
    Given Ada has an account with a second factor

  @rule:PASSWORD-05
  Rule: Where a reset asks for the account password, it MUST offer another way to owners who forgot it

    Example: the service sends a code when Ada reports her password as forgotten
      When Ada reports the account password as forgotten
      Then it is accepted
      And a code for the forgotten password arrives as declared at "+12025550101"

    Example: Ada sets a new password with the code for a forgotten password
      Given Ada has reported the account password as forgotten
      When Ada resets the forgotten password with the code sent to "+12025550101"
      Then it is accepted
      And Ada's new password works
      And Ada's old password does not work

    Example: Ada cannot set a new password with a wrong code
      Given Ada has reported the account password as forgotten
      When Ada resets the forgotten password with a wrong code
      Then it is refused
      And nothing changed
      And Ada's old password works
      And Ada's new password does not work

    Example: Ada cannot set a new password with somebody else's code
      Given Ben has an account with a second factor
      And Ada has reported the account password as forgotten
      And Ben has reported the account password as forgotten
      When Ada resets the forgotten password with the code sent to "+12025550102"
      Then it is refused
      And Ada's old password works
      And Ada's new password does not work

    Example: Ada cannot set a second new password with the same code
      Given Ada has reported the account password as forgotten
      And Ada has reset the forgotten password with the code sent to "+12025550101"
      When Ada resets the forgotten password with that code
      Then it is refused
      And Ada's old password works
      And Ada's new password does not work

    Scenario Outline: after <wrong>, the right code for a forgotten password is <verdict>
      Given Ada has reported the account password as forgotten
      And Ada has tried <wrong> for the forgotten password
      When Ada resets the forgotten password with the code sent to "+12025550101"
      Then it is <verdict>

      Examples: around the limit
        | wrong                                  | verdict  |
        | all but one of the allowed wrong codes | accepted |
        | the maximum number of wrong codes      | refused  |

    Example: the code for a forgotten password goes to the trusted number where the first number was never verified
      Given Ada's first number was never verified
      And Ada also has the trusted number "+12025550111"
      When Ada reports the account password as forgotten
      Then it is accepted
      And a code for the forgotten password arrives as declared at "+12025550111"

    Example: the code for a forgotten password goes to the second number after the first was removed
      Given the service lets people add and remove trusted numbers
      And Ada also has the trusted number "+12025550144"
      And Ada has removed the number "+12025550101"
      When Ada reports the account password as forgotten
      Then it is accepted
      And a code for the forgotten password arrives as declared at "+12025550144"

    Example: the code for a forgotten password goes to the first number after the second was removed
      Given the service lets people add and remove trusted numbers
      And Ada also has the trusted number "+12025550144"
      And Ada has removed the number "+12025550144"
      When Ada reports the account password as forgotten
      Then it is accepted
      And a code for the forgotten password arrives as declared at "+12025550101"

    Example: an unverified number receives no code for a forgotten password
      Given the service lets people add and remove trusted numbers
      And Ada has added the number "+12025550144" by text
      When Ada reports the account password as forgotten
      Then a code for the forgotten password arrives as declared at "+12025550101"
      And nothing arrives at "+12025550144"

    Example: the service sends a code again when Ada forgot the password for a second time
      Given Ada has reported the account password as forgotten
      And Ada has reset the forgotten password with the code sent to "+12025550101"
      When Ada reports the account password as forgotten
      Then it is accepted
      And a code for the forgotten password arrives as declared at "+12025550101"

    Example: the service sends a code for a forgotten password where Ada has no trusted device
      Given Ada has no trusted device
      When Ada reports the account password as forgotten
      Then it is accepted
      And a code for the forgotten password arrives as declared at "+12025550101"
