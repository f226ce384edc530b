@area:support
Feature: Support staff: the account
  Support staff cannot tell an owner from somebody who pretends to be one, so they cannot give
  anybody access to the account.

  Background:
    Given Ada has an account with two-factor authentication
    And Ada's date of birth is "1980-04-01"

  @rule:SUPPORT-01
  Rule: Support staff MUST NOT be able to verify the identity of the owner of a two-factor account

    Example: support staff cannot verify the identity of the owner for the account
      Given Ada has begun to sign in on a new client
      When support marks Ada's identity as verified for the account
      Then it is refused
      And Ada is not signed in on the client

    Scenario Outline: support staff cannot verify the identity of the owner <when>
      Given <given>
      When support marks Ada's identity as verified for the account
      Then it is refused
      And nothing changed

      Examples: an owner who needs help
        | when                             | given                                                               |
        | after too many wrong codes       | Ada has entered the maximum number of wrong codes on a new client   |
        | after too many wrong passwords   | Ada has given the maximum number of wrong passwords on a new client |
        | while a new password is required | the service has required a new password from Ada                    |
        | while a recovery waits           | Ada has asked for recovery with full information                    |
        | who has no trusted device        | Ada has no trusted device                                           |

    Scenario Outline: support staff cannot let a sign-in on a <client> skip its code
      Given <given>
      And <then>
      When support lets Ada skip the code on the <client>
      Then it is refused
      And Ada is not signed in on the <client>

      Examples: other clients, and after wrong codes
        | client  | given                                     | then                                                         |
        | client  | Ada has begun to sign in on a new client  | Ada has entered 1 wrong code on the client                   |
        | browser | Ada has begun to sign in on a new browser | Ada has entered 1 wrong code on the browser                  |
        | Mac     | Ada has begun to sign in on a new Mac     | Ada has entered the maximum number of wrong codes on the Mac |

      Examples: kinds of account
        | client  | given                                         | then                                      |
        | client  | Ada's account was created for a child         | Ada has begun to sign in on a new client  |
        | browser | Ada's account was created for a child         | Ada has begun to sign in on a new browser |
        | client  | Ada holds an app-specific password for "Mail" | Ada has begun to sign in on a new client  |
        | client  | Ada also has a trusted tablet                 | Ada has begun to sign in on a new client  |

    Scenario Outline: support staff who verified the owner for the keychain cannot <do>
      Given the service offers the keychain
      And the service declares "support.keychain_identity" as "true"
      And Ada is also signed in on an untrusted tablet at the minimum version
      And Ada has a keychain with a security code and the number "+12025550177" on her trusted phone
      And Ada has begun to sign in on a new client
      And Ada has entered her security code on the tablet
      And support has marked Ada's identity as verified for the keychain
      When <act>
      Then it is refused
      And Ada is not signed in on the client

      Examples:
        | do                               | act                                                      |
        | verify the owner for the account | support marks Ada's identity as verified for the account |
        | let a sign-in skip its code      | support lets Ada skip the code on the client             |

    Scenario Outline: a recovery with <information> information is refused although support staff verified the owner for the keychain
      Given the service offers the keychain
      And the service offers account recovery
      And the service declares "support.keychain_identity" as "true"
      And Ada is also signed in on an untrusted tablet at the minimum version
      And Ada has a keychain with a security code and the number "+12025550177" on her trusted phone
      And Ada has asked for recovery with <information> information
      And Ada has entered her security code on the tablet
      And support has marked Ada's identity as verified for the keychain
      And 3650 days have passed
      When Ada finishes the recovery
      Then it is refused

      Examples: information that proves nothing
        | information |
        | wrong       |
        | no          |

    Example: the code completes a sign-in without support staff
      Given Ada has begun to sign in on a new client
      When Ada enters a texted code on the client
      Then Ada is signed in on the client

    Example: code entry stays locked after support staff tried every operation on the account
      Given the service declares "code.attempts_scope" as "account"
      And Ada has entered the maximum number of wrong codes on a new client
      And support has tried every operation on Ada's account
      When Ada enters a texted code on the client
      Then it is refused
      And Ada is not signed in on the client

    Example: a sign-in stays locked after support staff tried every operation on the account
      Given Ada has given the maximum number of wrong passwords on a new client
      And support has tried every operation on Ada's account
      When Ada signs in on a new client
      Then it is refused

    Scenario Outline: support staff cannot verify the identity of the owner of an account <of>
      Given <given>
      And Ada has begun to sign in on a new client
      When support marks Ada's identity as verified for the account
      Then it is refused
      And nothing changed
      And Ada is not signed in on the client

      Examples: whosever it is
        | of                            | given                                         |
        | of a child                    | Ada's account was created for a child         |
        | without a trusted device      | Ada has no trusted device                     |
        | with several devices          | Ada also has a trusted tablet                 |
        | with an app-specific password | Ada holds an app-specific password for "Mail" |
        | of which a device was removed | Ada has removed her trusted phone             |
        | with a new password           | Ada has changed the account password          |

  @rule:SUPPORT-02
  Rule: Support staff MAY answer questions about a recovery

    Example: support staff can read the state of a recovery where the service declares that
      Given the service declares "support.reads_recovery" as "true"
      And Ada has asked for recovery with full information
      When support reads Ada's recovery
      Then support learns that Ada's recovery is waiting

    Example: support staff cannot read the state of a recovery where the service declares the opposite
      Given the service declares "support.reads_recovery" as "false"
      And Ada has asked for recovery with full information
      When support reads Ada's recovery
      Then it is refused
      And Ada's recovery is waiting

    Scenario Outline: where the service declares that support staff <may> read recoveries, they <may> read one that is <state>
      Given the service declares "support.reads_recovery" as "<declared>"
      And Ada has asked for recovery with <information> information
      And <then>
      When support reads Ada's recovery
      Then it is <verdict>
      And Ada's recovery is <state>

      Examples: every state
        | state     | may     | declared | verdict  | information | then                                                                       |
        | ready     | may not | false    | refused  | full        | it is at the end of the waiting time of a recovery                         |
        | ready     | may     | true     | accepted | full        | it is at the end of the waiting time of a recovery                         |
        | refused   | may not | false    | refused  | wrong       | it is at the end of the waiting time of a recovery with little information |
        | refused   | may     | true     | accepted | wrong       | it is at the end of the waiting time of a recovery with little information |
        | cancelled | may not | false    | refused  | full        | Ada has cancelled the recovery                                             |
        | cancelled | may     | true     | accepted | full        | Ada has cancelled the recovery                                             |
        | finished  | may not | false    | refused  | full        | Ada has finished the recovery after its waiting time                       |
        | finished  | may     | true     | accepted | full        | Ada has finished the recovery after its waiting time                       |

  @rule:SUPPORT-03
  Rule: Support staff MUST NOT be able to recover a forgotten security code of the keychain

    Example: support staff cannot read the security code of an account with a second factor
      Given the service offers the keychain
      And Ada has a keychain with a security code and the number "+12025550177" on her trusted phone
      When support asks for Ada's security code
      Then it is refused
      And Ada's keychain works on her trusted phone

  @rule:SUPPORT-06
  Rule: Support staff MUST NOT be able to restore a keychain that has no security code

    Example: in an account with a second factor, support staff cannot restore the keychain once the last device that had it has deleted its data
      Given the service offers the keychain
      And Ada also has a trusted tablet
      And Ada has a keychain on her trusted phone
      And Ada has saved the web password "forum.example" on her trusted phone
      And Ada has turned off the keychain on her trusted phone and deleted its data
      When support restores Ada's keychain
      Then it is refused
      And Ada does not find the web password "forum.example" on her trusted tablet
      And Ada does not find the web password "forum.example" on her trusted phone

    Scenario Outline: in an account with a second factor, support staff cannot restore the keychain <when>
      Given the service offers the keychain
      And Ada also has a trusted tablet
      And Ada has a keychain on her trusted phone
      And Ada has saved the web password "forum.example" on her trusted phone
      And <given>
      When support restores Ada's keychain
      Then it is refused
      And Ada does not find the web password "forum.example" on her trusted tablet

      Examples: whatever became of the device that had it
        | when                               | given                                   |
        | while its only device still has it | Ada has signed in on a new client       |
        | after its only device was removed  | Ada has removed her trusted phone       |
        | after its only device was erased   | Ada has erased her trusted phone        |
        | after its only device signed out   | Ada has signed out on her trusted phone |
