@area:recovery
Feature: Account recovery: the wait and its end
  Recovery takes days, and longer with little information. Somebody who only pretends to be the
  owner does not get access.

  Background:
    Given Ada has an account with two-factor authentication
    And Ada's date of birth is "1980-04-01"

  @rule:RECOVERY-04
  Rule: Recovery SHOULD take days before it gives access

    Example: Ada cannot finish a recovery at once
      Given Ada has asked for recovery with full information
      When Ada finishes the recovery
      Then it is refused
      And Ada's password still works

    Example: Ada cannot finish a recovery a day later
      Given Ada has asked for recovery with full information
      And 1 day has passed
      When Ada finishes the recovery
      Then it is refused
      And Ada's password still works

    Scenario Outline: an owner who <ground> cannot finish a recovery a day later
      Given Ada, who <ground>, has asked for recovery with full information
      And 1 day has passed
      When Ada finishes the recovery
      Then it is refused
      And Ada's recovery is not ready
      And Ada's password still works

      Examples: the other grounds
        | ground                       |
        | cannot reset the password    |
        | cannot receive codes         |
        | has lost all trusted devices |

    Example: Ada cannot finish a recovery a day later although its code goes to a trusted number
      Given Ada has asked for recovery with full information at the number "+12025550101"
      And 1 day has passed
      When Ada finishes the recovery
      Then it is refused
      And Ada's recovery is not ready
      And Ada's password still works

    Example: Ada cannot finish a recovery a day later although a new password is required
      Given the service has required a new password from Ada
      And Ada has asked for recovery with full information
      And 1 day has passed
      When Ada finishes the recovery
      Then it is refused
      And Ada's recovery is not ready

    Scenario Outline: a recovery with <second> information waits as long as usual although one with <first> information is already pending
      Given Ada has asked for recovery with <first> information
      And half of the waiting time of a recovery has passed
      And Ada has asked for recovery again with <second> information
      And half of the waiting time of a recovery has passed
      When Ada finishes the recovery
      Then it is refused
      And Ada's recovery is not ready
      And Ada's password still works

      Examples: each begins its own wait
        | first | second |
        | wrong | full   |
        | full  | full   |
        | no    | full   |

  @rule:RECOVERY-05
  Rule: The waiting time of a recovery MAY depend on how much correct account information is given

    Scenario Outline: a recovery with little information is <verdict> <edge> the end of the waiting time for little information
      Given Ada has asked for recovery with little information
      And it is <edge> the end of the waiting time of a recovery with little information
      When Ada finishes the recovery
      Then it is <verdict>

      Examples: around the end
        | edge        | verdict  |
        | just before | refused  |
        | at          | accepted |

    Scenario Outline: where the waiting time for little information is no whole number of days, a recovery is <verdict> <edge> its end
      Given the service declares "recovery.delay_with_little_evidence" as "1000000"
      And Ada has asked for recovery with little information
      And it is <edge> the end of the waiting time of a recovery with little information
      When Ada finishes the recovery
      Then it is <verdict>

      Examples: around the end
        | edge        | verdict  |
        | just before | refused  |
        | at          | accepted |

    Scenario Outline: a recovery with only the date of birth is <verdict> <edge> the end of the waiting time for little information
      Given Ada has asked for recovery with only the date of birth
      And it is <edge> the end of the waiting time of a recovery with little information
      When Ada finishes the recovery
      Then it is <verdict>

      Examples: around the end
        | edge        | verdict  |
        | just before | refused  |
        | at          | accepted |

    Scenario Outline: where partly wrong information is declared to count as little, a recovery with it is <verdict> <edge> the end of the waiting time for little information
      Given the service declares "recovery.partly_wrong" as "longer-wait"
      And Ada has asked for recovery with partly wrong information
      And it is <edge> the end of the waiting time of a recovery with little information
      When Ada finishes the recovery
      Then it is <verdict>

      Examples: around the end
        | edge        | verdict  |
        | just before | refused  |
        | at          | accepted |

    Example: a recovery with full information is accepted at the end of the waiting time for full information
      Given Ada has asked for recovery with full information
      And it is at the end of the waiting time of a recovery
      When Ada finishes the recovery
      Then it is accepted

  @rule:RECOVERY-06
  Rule: Recovery MUST NOT give access to somebody who only pretends to be the owner

    Scenario Outline: a recovery with <information> information is never granted
      Given Ada has asked for recovery with <information> information
      And 3650 days have passed
      When Ada finishes the recovery
      Then it is refused
      And Ada's recovery is not ready
      And Ada's password still works

      Examples:
        | information |
        | wrong       |
        | no          |

    Example: where the service declares that partly wrong information is never enough, a recovery with it is never granted
      Given the service declares "recovery.partly_wrong" as "never"
      And Ada has asked for recovery with partly wrong information
      And 3650 days have passed
      When Ada finishes the recovery
      Then it is refused
      And Ada's recovery is not ready
      And Ada's password still works

    Example: a recovery with full information is granted
      Given Ada has asked for recovery with full information
      And 3650 days have passed
      When Ada finishes the recovery
      Then it is accepted
      And Ada's new password works

    Example: Ada cancels a pending recovery where the service lets owners cancel
      Given the service declares "recovery.owner_cancels" as "true"
      And Ada has asked for recovery with full information
      When Ada cancels the recovery
      Then it is accepted
      And Ada's recovery is cancelled

    Scenario Outline: where the service lets owners cancel, Ada cancels a recovery with <information> information after its waiting time
      Given the service declares "recovery.owner_cancels" as "true"
      And Ada has asked for recovery with <information> information
      And 3650 days have passed
      When Ada cancels the recovery
      Then it is accepted
      And Ada's recovery is cancelled

      Examples:
        | information |
        | full        |
        | little      |

    Example: Ada cannot cancel a pending recovery where the service does not let owners cancel
      Given the service declares "recovery.owner_cancels" as "false"
      And Ada has asked for recovery with full information
      When Ada cancels the recovery
      Then it is refused
      And Ada's recovery is waiting

  @rule:RECOVERY-07
  Rule: A completed recovery MUST give the owner access to the account again

    Example: after a recovery, the new password works and the old one does not
      Given Ada has asked for recovery with full information
      And it is at the end of the waiting time of a recovery
      When Ada finishes the recovery
      Then it is accepted
      And Ada's new password works
      And Ada's old password does not work

    Example: an unverified number on file receives codes after it was given with a recovery
      Given Ada also has the unverified number "+12025550177"
      And Ada has asked for recovery with full information
      And Ada has finished the recovery after its waiting time
      When Ada signs in on a new client
      Then a code is asked for
      And Ada can have a code sent to "+12025550177" on the client

    Scenario Outline: after a recovery with little information, Ada signs in with a code sent to <number>
      Given Ada has asked for recovery with little information
      And it is at the end of the waiting time of a recovery with little information
      When Ada finishes the recovery
      Then it is accepted
      And Ada can sign in with the new password and a code sent to <number>
      And Ada's old password does not work

      Examples:
        | number                             |
        | the number given with the recovery |

    Scenario Outline: where a recovery replaces the trusted numbers, Ada signs in with a code sent to <number>
      Given the service declares "recovery.numbers" as "replaced"
      And Ada has asked for recovery with full information
      And it is at the end of the waiting time of a recovery
      When Ada finishes the recovery
      Then it is accepted
      And Ada can sign in with the new password and a code sent to <number>

      Examples:
        | number                             |
        | the number given with the recovery |

    Example: Ada finishes a recovery at a number that is trusted already
      Given Ada has asked for recovery with full information at the number "+12025550101"
      And it is at the end of the waiting time of a recovery
      When Ada finishes the recovery
      Then it is accepted
      And Ada can sign in with the new password and a code sent to any of her numbers

    Example: after a recovery, Ada signs in with the new password and a code
      Given Ada has asked for recovery with full information
      And it is at the end of the waiting time of a recovery
      When Ada finishes the recovery
      Then it is accepted
      And Ada can sign in with the new password and a code sent to any of her numbers

    Scenario Outline: after a recovery, an owner who <ground> signs in with a code sent to <number>
      Given Ada, who <ground>, has asked for recovery with full information
      And it is at the end of the waiting time of a recovery
      When Ada finishes the recovery
      Then it is accepted
      And Ada can sign in with the new password and a code sent to <number>
      And Ada's old password does not work

      Examples: the other grounds
        | ground                       | number                             |
        | cannot reset the password    | any of her numbers                 |
        | cannot receive codes         | the number given with the recovery |
        | has lost all trusted devices | any of her numbers                 |

  @rule:RECOVERY-09
  Rule: Recovery SHOULD give the owner access as quickly as possible

    Scenario Outline: a request to finish a recovery is <verdict> <edge> the end of its waiting time
      Given Ada has asked for recovery with full information
      And it is <edge> the end of the waiting time of a recovery
      When Ada finishes the recovery
      Then it is <verdict>

      Examples: around the end
        | edge        | verdict  |
        | just before | refused  |
        | at          | accepted |
        | just after  | accepted |

    Scenario Outline: where the waiting time is no whole number of days, a request to finish a recovery is <verdict> <edge> its end
      Given the service declares "recovery.delay" as "180000"
      And Ada has asked for recovery with full information
      And it is <edge> the end of the waiting time of a recovery
      When Ada finishes the recovery
      Then it is <verdict>

      Examples: around the end
        | edge        | verdict  |
        | just before | refused  |
        | at          | accepted |
