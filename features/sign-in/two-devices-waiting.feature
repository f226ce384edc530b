@area:sign-in
Feature: Sign-in: two devices that wait for a code at the same time
  An owner sets up two devices at once. The code signs the owner in only on the device where it is entered.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:SIGNIN-28
  Rule: A code MUST sign its owner in only on the device that it is entered on, not on another device that waits at the same time

    Example: only the device where the code is entered is signed in
      Given Ada has begun to sign in on a new Mac
      And Ada has begun to sign in on a new tablet
      When Ada enters a texted code on the tablet
      Then Ada is signed in on the tablet
      And Ada's sign-in on the Mac is still waiting
      And the Mac is not one of Ada's trusted devices

    Example: where a code is declared to belong to one sign-in, it is refused in another sign-in
      Given the service declares "code.binding" as "sign-in"
      And Ada has been texted a code for a new tablet
      And Ada has begun to sign in on a new Mac
      When Ada enters that code on the Mac
      Then it is refused
      And Ada is not signed in on the Mac
      And Ada's sign-in on the tablet is still waiting

    Example: where a code is declared to belong to the account, it is accepted in another sign-in
      Given the service declares "code.binding" as "account"
      And Ada has been texted a code for a new tablet
      And Ada has begun to sign in on a new Mac
      When Ada enters that code on the Mac
      Then Ada is signed in on the Mac
      And Ada's sign-in on the tablet is still waiting

    Scenario Outline: where a code is declared to belong to one sign-in, <code>, got for another sign-in, is refused on a new <device>
      Given trusted devices can show codes
      And the service declares "code.binding" as "sign-in"
      And Ada has begun to sign in on a new tablet
      And Ada has <code> for the tablet
      And Ada has begun to sign in on a new <device>
      When Ada enters that code on the <device>
      Then it is refused
      And Ada is not signed in on the <device>
      And Ada can sign in on the tablet with that code

      Examples: kinds of client
        | device  | code                            |
        | Mac     | the code from her trusted phone |
        | browser | the code from her trusted phone |

    Scenario Outline: where a code is declared to belong to one sign-in, <code>, got for another sign-in, is refused although the owner allowed both
      Given trusted devices can show codes
      And the service declares "signin.approval_before_code" as "true"
      And the service declares "code.binding" as "sign-in"
      And Ada has begun to sign in on a new tablet
      And Ada has <code> for the tablet
      And Ada has begun to sign in on a new client
      And Ada has allowed the request on her trusted phone
      When Ada enters the earlier code on the client
      Then it is refused
      And Ada is not signed in on the client
      And Ada can sign in on the client with that code

      Examples: codes of a trusted device
        | code                            |
        | the code from her trusted phone |

    Example: a generated code entered on two waiting devices at the same time is accepted once
      Given the service declares "code.single_use" as "true"
      And trusted devices can generate codes
      And Ada has begun to sign in on a new tablet
      And Ada has begun to sign in on a new Mac
      When Ada enters the code generated on her trusted phone on the tablet and on the Mac at the same time
      Then 1 of them is accepted

    Scenario Outline: where a code is declared to belong to one sign-in and <situation>, appending <code>, got for another sign-in, is refused
      Given the service knows clients without a place for a code
      And the service declares "code.binding" as "sign-in"
      And <situation>
      And Ada has begun to sign in on a new tablet
      And Ada has <code> for the tablet
      When Ada signs in on the third-generation TV box with the password followed by that code
      Then it is refused
      And Ada is not signed in on the third-generation TV box
      And Ada's sign-in on the tablet is still waiting
      And Ada can sign in on the tablet with that code

      Examples: it has begun nothing, or a sign-in of its own
        | code                            | situation                                                 |
        | the code from her trusted phone | Ada uses a new third-generation TV box without signing in |
        | a texted code                   | Ada uses a new third-generation TV box without signing in |
        | a texted code                   | Ada has begun to sign in on a new third-generation TV box |

    Example: appending the code of another client is refused where neither client reports its hardware
      Given the service knows clients without a place for a code
      And the service declares "code.binding" as "sign-in"
      And Ada uses "box", a third-generation TV box that reports nothing about its hardware
      And Ada uses "tab", a tablet that reports nothing about its hardware
      And Ada has begun to sign in again on "tab"
      And Ada has been texted a code for "tab"
      When Ada signs in on "box" with the password followed by that code
      Then it is refused
      And Ada is not signed in on "box"
      And Ada can sign in on "tab" with that code

    Example: appending the code that was sent for the same device is accepted
      Given the service knows clients without a place for a code
      And Ada has begun to sign in on a new third-generation TV box
      And Ada has been texted a code for the third-generation TV box
      And Ada has begun to sign in on a new tablet
      When Ada signs in on the third-generation TV box with the password followed by that code
      Then Ada is signed in on the third-generation TV box
      And Ada's sign-in on the tablet is still waiting

    Scenario Outline: only the <kind> where the code is entered is signed in, and not the other <kind> that is waiting
      Given Ada has begun to sign in on a new <kind>
      And Ada uses "second", a <kind> that reports nothing about its hardware
      And Ada has signed in with a texted code on "second"
      Then Ada is signed in on "second"
      And Ada is not signed in on the <kind>
      And Ada can sign in on the <kind> with a texted code

      Examples: two of the same kind
        | kind    |
        | tablet  |
        | browser |
