@area:keychain
Feature: The keychain: turning it on
  Somebody who only holds a device must not get the passwords of the others. The service asks for
  the account password; with two-factor authentication, the code at the sign-in is enough.

  @rule:KEYCHAIN-19
  Rule: Turning the keychain on MUST require the account password, and on a Mac the identifier as well

    Scenario Outline: on a phone, Ada can turn the keychain on with <entered>
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      When Ada turns on the keychain on the phone and enters <entered>
      Then it is accepted
      And Ada's keychain works on the phone

      Examples: what is enough
        | entered                         |
        | the account password alone      |
        | identifier and account password |

    Scenario Outline: on a phone, Ada cannot turn the keychain on with <entered>
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has signed in on a new tablet
      And Ada has a keychain on the tablet
      When Ada turns on the keychain on the phone and enters <entered>
      Then it is refused
      And Ada's keychain is off on the phone
      And Ada's keychain works on the tablet
      And nothing was sent

      Examples: what is not
        | entered                  |
        | a wrong account password |
        | the identifier alone     |

    Example: on a Mac, Ada can turn the keychain on with identifier and account password
      Given Ada has an account without a second factor
      And Ada has signed in on a new Mac
      When Ada turns on the keychain on the Mac and enters identifier and account password
      Then it is accepted
      And Ada's keychain works on the Mac

    Scenario Outline: on a Mac, Ada cannot turn the keychain on with <entered>
      Given Ada has an account without a second factor
      And Ben has an account without a second factor
      And Ada has signed in on a new Mac
      And Ada has signed in on a new phone
      And Ada has a keychain with a security code and the number "+12025550177" on the phone
      When Ada turns on the keychain on the Mac and enters <entered>
      Then it is refused
      And Ada's keychain is off on the Mac
      And Ada's keychain works on the phone
      And nothing was sent

      Examples: what is not
        | entered                    |
        | a wrong account password   |
        | the identifier alone       |
        | the account password alone |
        | Ben's identifier           |

    Scenario Outline: on a phone that had the keychain on before, Ada cannot turn it on with <entered>
      Given Ada has an account without a second factor
      And Ada has signed in on a new phone
      And Ada has signed in on a new tablet
      And Ada has a keychain on the phone
      And Ada has joined the keychain on the tablet
      And Ada has turned off the keychain on the phone and kept its data
      When Ada turns on the keychain on the phone and enters <entered>
      Then it is refused
      And Ada's keychain is off on the phone
      And nothing was sent

      Examples: what is not enough
        | entered                  |
        | a wrong account password |

  @rule:KEYCHAIN-16
  Rule: With two-factor on, password and code MUST be enough to turn the keychain on, without approval or a security code

    Scenario Outline: Ada turns on the keychain on a new <kind> without an approval
      Given Ada has an account with two-factor authentication
      And Ada has a keychain on her trusted phone
      And Ada has saved the web password "forum.example" on her trusted phone
      And Ada has signed in on a new <kind>
      When Ada turns on the keychain on the <kind>
      Then it is accepted
      And Ada's keychain works on the <kind>
      And Ada finds the web password "forum.example" on the <kind>
      And nothing was sent

      Examples: kinds of device
        | kind       |
        | tablet     |
        | Mac        |
        | phone      |
        | iPod touch |

    Scenario Outline: Ada turns on the keychain on a new <kind> without an approval, <although>
      Given Ada has an account with two-factor authentication
      And Ada also has a trusted tablet
      And Ada has a keychain with a security code and the number "+12025550177" on her trusted phone
      And <given>
      And Ada has signed in on a new <kind>
      When Ada turns on the keychain on the <kind>
      Then it is accepted
      And Ada's keychain works on the <kind>
      And nothing was sent

      Examples: whatever the others did
        | kind | although                                  | given                                                             |
        | Mac  | although two devices have it on           | Ada has joined the keychain on her trusted tablet                 |
        | Mac  | although approval by security code is off | Ada has turned off approval by security code on her trusted phone |

    Scenario Outline: what a new <kind> had before comes to the keychain that Ada turns on there
      Given Ada has an account with two-factor authentication
      And Ada has a keychain on her trusted phone
      And Ada has signed in on a new <kind>
      And <saved>
      When Ada turns on the keychain on the <kind>
      Then it is accepted
      And Ada's keychain works on the <kind>
      And Ada finds the web password "forum.example" on her trusted phone

      Examples: saved on it alone
        | kind   | saved                                                              |
        | tablet | Ada has saved the web password "forum.example" on the tablet only |
        | Mac    | Ada has saved the web password "forum.example" on the Mac only    |

    Example: Ada turns the keychain on without being asked for its security code
      Given Ada has an account with two-factor authentication
      And Ada has a keychain with a security code and the number "+12025550177" on her trusted phone
      And Ada has saved the web password "forum.example" on her trusted phone
      And Ada has signed in on a new tablet
      When Ada turns on the keychain on the tablet
      Then it is accepted
      And Ada's keychain works on the tablet
      And Ada finds the web password "forum.example" on the tablet
      And nothing was sent

    Example: Ada turns the keychain on when no device has it on, and gets the copy that the servers hold
      Given the service declares "keychain.two_factor_copy" as "true"
      And Ada has an account with two-factor authentication
      And Ada has a keychain on her trusted phone
      And Ada has saved the web password "forum.example" on her trusted phone
      And Ada has signed out on her trusted phone
      And Ada has signed in on a new tablet
      When Ada turns on the keychain on the tablet
      Then it is accepted
      And Ada's keychain works on the tablet
      And Ada finds the web password "forum.example" on the tablet

    Example: Ada turns the keychain on when no device has it on, and starts without items where the servers hold no copy
      Given the service declares "keychain.two_factor_copy" as "false"
      And Ada has an account with two-factor authentication
      And Ada has a keychain on her trusted phone
      And Ada has saved the web password "forum.example" on her trusted phone
      And Ada has signed out on her trusted phone
      And Ada has signed in on a new tablet
      When Ada turns on the keychain on the tablet
      Then it is accepted
      And Ada's keychain works on the tablet
      And Ada does not find the web password "forum.example" on the tablet

  @rule:KEYCHAIN-18
  Rule: A sign-in with two-factor MUST NOT turn the keychain on by itself

    Example: the keychain stays off when Ada only signs in
      Given Ada has an account with two-factor authentication
      And Ada has a keychain on her trusted phone
      And Ada has saved the web password "forum.example" on her trusted phone
      And Ada has begun to sign in on a new tablet
      When Ada enters a texted code on the tablet
      Then Ada is signed in on the tablet
      And Ada's keychain is off on the tablet
      And Ada does not find the web password "forum.example" on the tablet
      And Ada finds the web password "forum.example" on her trusted phone

    Example: the keychain stays off when the owner signs in again on a trusted device
      Given Ada has an account with two-factor authentication
      And Ada also has a trusted tablet
      And Ada has a keychain on her trusted phone
      And Ada has saved the web password "forum.example" on her trusted phone
      When Ada signs in again on her trusted tablet
      Then no code is asked for
      And Ada's keychain is off on her trusted tablet
      And Ada does not find the web password "forum.example" on her trusted tablet

    Scenario Outline: the keychain stays off when the owner signs in with <code>
      Given trusted devices can show codes
      And trusted devices can generate codes
      And Ada has an account with two-factor authentication
      And Ada has a keychain on her trusted phone
      And Ada has saved the web password "forum.example" on her trusted phone
      And Ada has begun to sign in on a new tablet
      When Ada enters <code> on the tablet
      Then Ada is signed in on the tablet
      And Ada's keychain is off on the tablet
      And Ada does not find the web password "forum.example" on the tablet

      Examples: codes of a trusted device
        | code                                    |
        | the code from her trusted phone         |
        | the code generated on her trusted phone |

    Scenario Outline: the keychain stays off when Ada only signs in on a new <kind>
      Given Ada has an account with two-factor authentication
      And Ada has a keychain on her trusted phone
      And Ada has saved the web password "forum.example" on her trusted phone
      And Ada has signed in on a new <kind>
      When <act>
      Then it is refused
      And Ada's keychain is off on the <kind>

      Examples: other kinds of device
        | kind  | act                                              |
        | Mac   | Ada reads the items of the keychain on the Mac   |
        | phone | Ada reads the items of the keychain on the phone |

    @edition:2fa-2018
    Scenario Outline: the keychain stays off when the owner signs in on a <kind> verified in the background
      Given the service can verify a trusted number in the background
      And the service declares "signin.background_verification" as "true"
      And Ada has an account with two-factor authentication
      And Ada has a keychain on her trusted phone
      When Ada signs in on a new phone at version "11.3" that has the number "+12025550101"
      Then Ada is signed in on the phone
      And Ada's keychain is off on the <kind>

      Examples:
        | kind  |
        | phone |

  @rule:KEYCHAIN-12
  Rule: Enabling the keychain on another device MUST send an approval request to the devices where it is already on

    Scenario Outline: the device with the keychain on gets a request from a trusted <kind> (account with two-step verification)
      Given the service offers two-step verification
      And Ada has an account with two-step verification
      And Ada also has a trusted <kind>
      And Ada has a keychain on her trusted phone
      When <turns on>
      Then it is accepted
      And Ada gets one request on her trusted phone
      And <off>

      Examples: only two-factor lets it join without an approval
        | kind   | turns on                                        | off                                         |
        | tablet | Ada turns on the keychain on her trusted tablet | Ada's keychain is off on her trusted tablet |
        | Mac    | Ada turns on the keychain on her trusted Mac    | Ada's keychain is off on her trusted Mac    |
