@area:keychain
Feature: The keychain: joining by security code and text message
  An owner without any of the devices joins with a new one by two codes: the security code and a
  code texted to the number that was given when the keychain was set up.

  Background:
    Given Ada has an account without a second factor
    And Ada has signed in on a new phone
    And Ada has signed in on a new tablet
    And Ada has signed in on a new Mac
    And Ada has a keychain with a security code and the number "+12025550177" on the phone
    And Ada has saved the web password "forum.example" on the phone

  @rule:KEYCHAIN-21
  Rule: The service must let the owner set the keychain up with the security code and a texted code, without any keychain device

    Example: a device joins the keychain with the security code and the texted code
      Given Ada has entered her security code on the tablet
      When Ada enters the code sent to "+12025550177" to join the keychain on the tablet
      Then it is accepted
      And Ada's keychain works on the tablet

    Example: a device joins with both codes although no other device has the keychain on
      Given Ada has turned off the keychain on the phone and kept its data
      And Ada has removed the phone
      And Ada has entered her security code on the tablet
      When Ada enters the code sent to "+12025550177" to join the keychain on the tablet
      Then it is accepted
      And Ada's keychain works on the tablet
      And Ada finds the web password "forum.example" on the tablet

    Scenario Outline: a <kind> joins the keychain with the security code and the texted code <meanwhile>
      Given <given>
      When <enters>
      Then it is accepted
      And <joins>
      And Ada's keychain works on the <kind>

      Examples: another kind, and whatever else waits
        | kind   | meanwhile                                            | given                                             | enters                                     | joins                                                                        |
        | tablet | while it is waiting for an approval                  | Ada is waiting to join the keychain on the tablet | Ada enters her security code on the tablet | Ada can join the keychain on the tablet with the code sent to "+12025550177" |
        | Mac    | while another device is waiting for its text message | Ada has entered her security code on the tablet   | Ada enters her security code on the Mac    | Ada can join the keychain on the Mac with the code sent to "+12025550177"    |

  @rule:KEYCHAIN-22
  Rule: Without the code from the text message, the security code MUST NOT be enough to join the keychain

    Example: the security code alone only causes a text message, and the device does not join
      When Ada enters her security code on the tablet
      Then it is accepted
      And a code arrives by text at "+12025550177"
      And Ada's keychain is off on the tablet
      And Ada does not find the web password "forum.example" on the tablet

    Scenario Outline: a device does not join with the security code and <code>
      Given Ada has entered her security code on the tablet
      When Ada enters <code> to join the keychain on the tablet
      Then it is refused
      And Ada's keychain is off on the tablet
      And Ada does not find the web password "forum.example" on the tablet

      Examples: what is not the code
        | code          |
        | a wrong code  |
        | an empty code |

    Scenario Outline: after <wrong>, the right texted code is <verdict>
      Given Ada has entered her security code on the tablet
      And Ada has tried <wrong> to join the keychain on the tablet
      When Ada enters the code sent to "+12025550177" to join the keychain on the tablet
      Then it is <verdict>

      Examples: around the limit
        | wrong                                  | verdict  |
        | all but one of the allowed wrong codes | accepted |
        | the maximum number of wrong codes      | refused  |

    Example: a device joins with the security code and the code from the text message
      Given Ada has entered her security code on the tablet
      When Ada enters the code sent to "+12025550177" to join the keychain on the tablet
      Then it is accepted
      And Ada finds the web password "forum.example" on the tablet

  @rule:KEYCHAIN-23
  Rule: Without the security code, the code from the text message MUST NOT be enough to join the keychain

    Example: no text message is sent after a wrong security code
      When Ada enters a wrong security code on the tablet
      Then it is refused
      And nothing arrives at "+12025550177"
      And Ada's keychain is off on the tablet

    Example: the texted code does not let a device join where no security code was entered
      Given Ada has entered her security code on the tablet
      When Ada enters the code sent to "+12025550177" to join the keychain on the Mac
      Then it is refused
      And Ada's keychain is off on the Mac
      And Ada does not find the web password "forum.example" on the Mac

    Example: the texted code lets a device join where the security code was entered
      Given Ada has entered her security code on the Mac
      When Ada enters the code sent to "+12025550177" to join the keychain on the Mac
      Then it is accepted
      And Ada finds the web password "forum.example" on the Mac

    Scenario Outline: a device that <left> after Ada entered the security code needs the security code again
      Given Ada has entered her security code on the tablet
      And <event>
      And Ada has signed in again on the tablet
      When Ada enters the code sent to "+12025550177" to join the keychain on the tablet
      Then it is refused
      And Ada's keychain is off on the tablet

      Examples: what takes it out of the account
        | left           | event                            |
        | was signed out | Ada has signed out on the tablet |
        | was erased     | Ada has erased the tablet        |

    Example: a device that stayed signed in does not need the security code again
      Given Ada has entered her security code on the tablet
      And Ada has signed in again on the tablet
      When Ada enters the code sent to "+12025550177" to join the keychain on the tablet
      Then it is accepted
      And Ada's keychain works on the tablet

    Scenario Outline: the texted code for another device does not let a <kind> join where a wrong security code was entered
      Given Ada has entered her security code on the tablet
      And Ada has entered 1 wrong security code on the Mac
      When Ada enters the code sent to "+12025550177" to join the keychain on the Mac
      Then it is refused
      And Ada's keychain is off on the <kind>

      Examples:
        | kind |
        | Mac  |

  @rule:KEYCHAIN-12
  Rule: Enabling the keychain on another device MUST send an approval request to the devices where it is already on

    Example: the device with the keychain on gets the request although the keychain has a security code
      When Ada turns on the keychain on the tablet
      Then it is accepted
      And Ada gets one request on the phone
      And Ada's keychain is off on the tablet

  @rule:KEYCHAIN-25
  Rule: The code for joining a keychain MUST be sent by text message

    Example: the code for joining arrives by text message and not by call
      When Ada enters her security code on the tablet
      Then it is accepted
      And a code arrives by text at "+12025550177"
      And nothing arrives by call at "+12025550177"
      And Ada can join the keychain on the tablet with the code sent to "+12025550177"
      And Ada's keychain works on the tablet

    Example: no call is made, even on request, where the service does not declare calls for joining
      Given the service declares "keychain.code_by_call" as "false"
      When Ada enters her security code on the tablet and asks for a call
      Then nothing arrives by call at "+12025550177"

  @rule:KEYCHAIN-26
  Rule: A device that joined by security code MUST receive the keychain from the cloud

    Example: a device that joined by security code has the items that another device saved
      Given Ada has entered her security code on the tablet
      When Ada enters the code sent to "+12025550177" to join the keychain on the tablet
      Then it is accepted
      And Ada finds the web password "forum.example" on the tablet

    Example: a device that joined has the items that another device saved before turning its keychain off
      Given Ada has turned off the keychain on the phone and kept its data
      When Ada enters her security code on the tablet
      Then it is accepted
      And Ada can join the keychain on the tablet with the code sent to "+12025550177"
      And Ada finds the web password "forum.example" on the tablet

    Scenario Outline: a device that joined by security code has the <item> that another device saved
      Given <saved>
      And Ada has entered her security code on the tablet
      When Ada enters the code sent to "+12025550177" to join the keychain on the tablet
      Then it is accepted
      And Ada finds the <item> on the tablet

      Examples: other items
        | item                     | saved                                                   |
        | payment card "Blue card" | Ada has saved the payment card "Blue card" on the phone |
        | Wi-Fi network "Home"     | Ada has saved the Wi-Fi network "Home" on the phone     |
        | program password "Diary" | Ada has saved the program password "Diary" on the phone |

    Scenario Outline: a device that joined by security code gets what is saved <when>
      Given Ada has entered her security code on the tablet
      And <joined>
      When <saves>
      Then it is accepted
      And <found>

      Examples: later
        | when       | joined                                                                        | saves                                                  | found                                                   |
        | afterwards | Ada enters the code sent to "+12025550177" to join the keychain on the tablet | Ada saves the web password "shop.example" on the phone | Ada finds the web password "shop.example" on the tablet |
