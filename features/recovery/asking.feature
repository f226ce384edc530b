@area:recovery
Feature: Account recovery: asking for it
  An owner who can no longer sign in can ask for recovery. No person decides: the service checks the
  information that was given and waits, so that the owner of the account can step in.

  Background:
    Given Ada has an account with two-factor authentication
    And Ada's date of birth is "1980-04-01"

  @rule:RECOVERY-01
  Rule: The service must offer account recovery to a user who cannot sign in, cannot reset the password or cannot receive codes

    Scenario Outline: an owner who <ground> can ask for recovery
      When Ada, who <ground>, asks for recovery with full information
      Then it is accepted
      And Ada's recovery is waiting

      Examples: each ground
        | ground                    |
        | cannot sign in            |
        | cannot reset the password |
        | cannot receive codes      |

    Scenario Outline: an owner who <ground> gets access at the end of the waiting time
      Given Ada, who <ground>, has asked for recovery with full information
      And it is at the end of the waiting time of a recovery
      When Ada finishes the recovery
      Then it is accepted
      And Ada can sign in with the new password and a code sent to <number>

      Examples: each ground
        | ground                    | number                             |
        | cannot sign in            | any of her numbers                 |
        | cannot reset the password | any of her numbers                 |
        | cannot receive codes      | the number given with the recovery |

    Scenario Outline: an owner who <ground> can ask for recovery although <what>
      Given <given>
      When Ada, who <ground>, asks for recovery with full information
      Then it is accepted
      And Ada's recovery is waiting

      Examples:
        | ground                    | what                                 | given                                                               |
        | cannot receive codes      | too many wrong codes were entered    | Ada has entered the maximum number of wrong codes on a new client   |
        | cannot reset the password | a new password is required           | the service has required a new password from Ada                    |
        | cannot sign in            | wrong passwords have locked sign-ins | Ada has given the maximum number of wrong passwords on a new client |
        | cannot sign in            | an earlier recovery is still waiting | Ada has asked for recovery with little information                  |
        | cannot receive codes      | a sign-in is waiting for a code      | Ada has begun to sign in on a new client                            |

  @rule:RECOVERY-02
  Rule: The service must offer account recovery to a user without access to any trusted device

    Example: an owner who has lost all trusted devices can ask for recovery
      When Ada, who has lost all trusted devices, asks for recovery with full information
      Then it is accepted
      And Ada's recovery is waiting

    Example: an owner whose only trusted device was removed from the account can ask for recovery
      Given the service offers the list of devices
      And Ada has removed her trusted phone
      When Ada, who has lost all trusted devices, asks for recovery with full information
      Then it is accepted
      And Ada's recovery is waiting

    Example: an owner whose only trusted device was removed from the account gets access at the end of the waiting time
      Given the service offers the list of devices
      And Ada has removed her trusted phone
      And Ada, who has lost all trusted devices, has asked for recovery with full information
      And it is at the end of the waiting time of a recovery
      When Ada finishes the recovery
      Then it is accepted
      And Ada can sign in with the new password and a code sent to any of her numbers

    Example: an owner who has lost all trusted devices gets access at the end of the waiting time
      Given Ada, who has lost all trusted devices, has asked for recovery with full information
      And it is at the end of the waiting time of a recovery
      When Ada finishes the recovery
      Then it is accepted
      And Ada can sign in with the new password and a code sent to any of her numbers

  @rule:RECOVERY-03
  Rule: Recovery MUST be automatic, without a human decision

    Example: a recovery becomes ready at the end of its waiting time without anybody acting
      Given Ada has asked for recovery with full information
      And it is at the end of the waiting time of a recovery
      When Ada reads the state of the recovery
      Then Ada's recovery is ready

    Scenario Outline: a recovery of an owner who <ground> becomes ready without anybody acting
      Given Ada, who <ground>, has asked for recovery with full information
      And it is at the end of the waiting time of a recovery
      When Ada reads the state of the recovery
      Then Ada's recovery is ready

      Examples: the other grounds
        | ground                       |
        | cannot reset the password    |
        | cannot receive codes         |
        | has lost all trusted devices |

    Example: a recovery with little information becomes ready without anybody acting
      Given Ada has asked for recovery with little information
      And it is at the end of the waiting time of a recovery with little information
      When Ada reads the state of the recovery
      Then Ada's recovery is ready

    Example: a recovery becomes ready without anybody acting although a sign-in is waiting for a code
      Given Ada has asked for recovery with full information
      And it is at the end of the waiting time of a recovery
      And Ada has begun to sign in on a new client
      When Ada reads the state of the recovery
      Then Ada's recovery is ready
