@area:keychain
Feature: The keychain: the number for codes
  A security code comes with a phone number. It can differ from the numbers of the account, and
  codes for joining go only to it.

  @rule:KEYCHAIN-24
  Rule: The text message MUST go to the phone number given when the keychain was set up

    Example: the text message goes only to the keychain's number, not to the other number of the account
      Given Ada has an account without a second factor
      And Ada also has the trusted number "+12025550101"
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada is also signed in on an untrusted tablet at the minimum version
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      When Ada enters her security code on the tablet
      Then it is accepted
      And a code arrives by text at "+12025550177" and nowhere else

    Scenario Outline: the text message goes to the number <number> after <event>
      Given Ada has an account without a second factor
      And Ada also has the trusted number "+12025550101"
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada is also signed in on an untrusted tablet at the minimum version
      And Ada is also signed in on an untrusted Mac at the minimum version
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      And <given>
      When Ada enters her security code on the tablet
      Then it is accepted
      And a code arrives by text at "<number>" and nowhere else

      Examples: the newest number of the keychain
        | number       | event                                       | given                                                                                          |
        | +12025550178 | a new security code with another number     | Ada has chosen a new security code and the number "+12025550178" on the phone                  |
        | +12025550178 | a reset with another number                 | Ada has reset the keychain on the phone with a new security code and the number "+12025550178" |
        | +12025550177 | another device has asked for a text message | Ada has entered her security code on the Mac                                                   |
        | +12025550177 | a new security code without a number        | Ada has chosen a new security code on the phone                                                |

    Example: the text message goes only to the keychain's number for an account with a second factor
      Given Ada has an account with a second factor
      And Ada is also signed in on an untrusted tablet at the minimum version
      And Ada has a keychain with a security code and the number "+12025550177" on her trusted phone
      When Ada enters her security code on the tablet
      Then it is accepted
      And a code arrives by text at "+12025550177" and nowhere else

  @rule:KEYCHAIN-45
  Rule: The set-up of a keychain with a security code MUST record a phone number for later codes

    Example: the set-up of a keychain with a security code and no phone number is refused
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      When Ada sets up the keychain on the phone with a security code and no number
      Then it is refused
      And Ada's keychain is off on the phone
      And nothing changed

    Example: the set-up of a keychain with a security code and a phone number is accepted
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      When Ada sets up the keychain on the phone with a security code and the number "+12025550177"
      Then it is accepted
      And Ada's keychain works on the phone

    Example: later codes for joining go only to the number that was given at set-up
      Given Ada has an account without a second factor
      And Ada also has the trusted number "+12025550101"
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada is also signed in on an untrusted tablet at the minimum version
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      When Ada enters her security code on the tablet
      Then it is accepted
      And a code arrives by text at "+12025550177" and nowhere else

    Scenario Outline: the set-up of a keychain with a security code and no phone number is refused on a <kind>
      Given Ada has an account without a second factor
      And Ada has signed in on a new <kind>
      When <act>
      Then it is refused
      And Ada's keychain is off on the <kind>

      Examples:
        | kind   | act                                                                       |
        | Mac    | Ada sets up the keychain on the Mac with a security code and no number    |
        | tablet | Ada sets up the keychain on the tablet with a security code and no number |

    Scenario Outline: the set-up of a keychain with <code> and no phone number is refused on a <kind>
      Given Ada has an account without a second factor
      And Ada has signed in on a new <kind>
      When <act>
      Then it is refused
      And Ada's keychain is off on the <kind>

      Examples: the other forms of a security code
        | code                                         | kind  | act                                                                                                   |
        | a random security code                       | phone | Ada sets up the keychain on the phone with a random security code and no number                       |
        | a security code of letters, digits and signs | phone | Ada sets up the keychain on the phone with a security code of letters, digits and signs and no number |
        | a random security code                       | Mac   | Ada sets up the keychain on the Mac with a random security code and no number                         |
        | a security code of letters, digits and signs | Mac   | Ada sets up the keychain on the Mac with a security code of letters, digits and signs and no number   |
