@area:recovery
Feature: Account recovery: more than one, and what happens meanwhile
  Somebody else may ask for a recovery of the same account, and the owner may ask twice. Each
  recovery keeps its own waiting time.

  Background:
    Given Ada has an account with two-factor authentication
    And Ada's date of birth is "1980-04-01"

  @rule:RECOVERY-05
  Rule: The waiting time of a recovery MAY depend on how much correct account information is given

    Example: a recovery with little information waits as long as usual although an earlier one with full information is pending
      Given Ada has asked for recovery with full information
      And Ada has asked for recovery again with little information
      And it is just before the end of the waiting time of a recovery with little information
      When Ada finishes the recovery
      Then it is refused
      And Ada's recovery is waiting

    Example: a recovery with full information waits no longer when Ada asks for a later one with little information
      Given Ada has asked for recovery with full information
      And Ada has asked for recovery again with little information
      And it is at the end of the waiting time of a recovery
      When Ada finishes the earlier recovery
      Then it is accepted
      And Ada's new password works

  @rule:RECOVERY-06
  Rule: Recovery MUST NOT give access to somebody who only pretends to be the owner

    Scenario Outline: a recovery with <information> information is refused although a later one has full information
      Given Ada has asked for recovery with <information> information
      And Ada has asked for recovery again with full information
      And 3650 days have passed
      When Ada finishes the earlier recovery
      Then it is refused
      And Ada's password still works

      Examples:
        | information |
        | wrong       |
        | no          |

    Example: where partly wrong information is never enough, a recovery with it is refused although a later one has full information
      Given the service declares "recovery.partly_wrong" as "never"
      And Ada has asked for recovery with partly wrong information
      And Ada has asked for recovery again with full information
      And 3650 days have passed
      When Ada finishes the earlier recovery
      Then it is refused
      And Ada's password still works

    Example: the code of a later recovery does not finish the earlier one
      Given Ada has asked for recovery with full information
      And Ada has asked for recovery again with full information
      And it is at the end of the waiting time of a recovery
      When Ada finishes the earlier recovery with the code of the later one
      Then it is refused
      And Ada's password still works

    Example: the code of the earlier of two recoveries finishes it
      Given Ada has asked for recovery with full information
      And Ada has asked for recovery again with full information
      And it is at the end of the waiting time of a recovery
      When Ada finishes the earlier recovery
      Then it is accepted
      And Ada's new password works

    Example: a finished recovery cannot be finished again
      Given Ada has asked for recovery with full information
      And Ada has finished the recovery after its waiting time
      When Ada finishes the recovery
      Then it is refused
      And Ada's password still works

    Example: a lock after too many wrong codes stays when Ada asks for recovery again
      Given the service counts failed attempts per account
      And Ada has asked for recovery with full information
      And it is at the end of the waiting time of a recovery
      And Ada has entered the maximum number of wrong codes for a recovery
      And Ada has asked for recovery again with full information
      When Ada finishes the earlier recovery
      Then it is refused
      And Ada's password still works

    Scenario Outline: a recovery with information that is right except for <flaw> is never granted
      Given the service declares "recovery.partly_wrong" as "never"
      And Ada has asked for recovery with information that is right except for <flaw>
      And 3650 days have passed
      When Ada finishes the recovery
      Then it is refused
      And Ada's password still works

      Examples:
        | flaw                          |
        | a date of the next day        |
        | a date of the next year       |
        | a number of the same ending   |
        | the number of somebody else   |
        | the date of somebody else     |
        | the last digits of the number |
        | a number without digits       |
        | an empty number               |
        | an empty date                 |

    Scenario Outline: a recovery with <flaw> is never granted
      Given the service declares "recovery.partly_wrong" as "never"
      And <given>
      And <then>
      And Ada has asked for recovery with information that is right except for <flaw>
      And 3650 days have passed
      When Ada finishes the recovery
      Then it is refused
      And Ada's password still works

      Examples: numbers that are not trusted
        | flaw                             | given                                             | then                                      |
        | a number that was never verified | Ada also has the unverified number "+12025550144" | Ada has begun to sign in on a new client  |
        | a number that was removed        | Ada also has the trusted number "+12025550144"    | Ada has removed the number "+12025550144" |

    Scenario Outline: a <kind> code does not finish a recovery
      Given <needs>
      And Ada has asked for recovery with full information
      And it is at the end of the waiting time of a recovery
      And <given>
      When Ada finishes the recovery with the code sent to "+12025550101"
      Then it is refused
      And Ada's password still works

      Examples: codes for something else
        | kind     | needs                                                          | given                                              |
        | sign-in  | the service can send codes by text                             | Ada has been texted a code for a new client        |
        | password | the service lets people reset a forgotten password with a code | Ada has reported the account password as forgotten |

    Scenario Outline: after Ada cancelled recovery, <which> of two can no longer be finished
      Given the service declares "recovery.owner_cancels" as "true"
      And Ada has asked for recovery with full information
      And Ada has asked for recovery again with <again> information
      And Ada has cancelled the recovery
      And it is at the end of the waiting time of a recovery with little information
      When Ada finishes <which>
      Then it is refused
      And Ada's password still works

      Examples: each of two
        | again  | which                |
        | full   | the earlier recovery |
        | full   | the recovery         |
        | wrong  | the earlier recovery |
        | little | the recovery         |

  @rule:RECOVERY-07
  Rule: A completed recovery MUST give the owner access to the account again

    Example: a new code finishes a recovery after its first code expired
      Given Ada has asked for recovery with full information
      And it is at the end of the waiting time of a recovery
      And the code that finishes Ada's recovery was sent and has expired
      When Ada finishes the recovery
      Then it is accepted
      And Ada's new password works

    Example: Ada finishes a recovery with another password after the first one was refused
      Given Ada has asked for recovery with full information
      And it is at the end of the waiting time of a recovery
      And Ada has tried to finish the recovery with a password of one character
      When Ada finishes the recovery
      Then it is accepted
      And Ada's new password works

    Example: the number given with a recovery receives codes although the account has the maximum number of numbers
      Given Ada has the maximum number of trusted numbers
      And Ada has asked for recovery with full information
      And Ada has finished the recovery after its waiting time
      When Ada signs in on a new client
      Then a code is asked for
      And Ada can have a code sent to "+12025550177" on the client

    Example: the number given with a recovery receives codes although another account has it too
      Given the service declares "phone.shared" as "true"
      And Ben has an account with two-factor authentication
      And Ben also has the trusted number "+12025550177"
      And Ben has begun to sign in on a new client
      And Ada has asked for recovery with full information
      And Ada has finished the recovery after its waiting time
      When Ada signs in on a new client
      Then a code is asked for
      And Ada can have a code sent to "+12025550177" on the client
      And Ben's number "+12025550177" is trusted

    Scenario Outline: Ada finishes a recovery although <what>
      Given Ada has asked for recovery with full information
      And it is at the end of the waiting time of a recovery
      And <given>
      When Ada finishes the recovery
      Then it is accepted
      And Ada's old password does not work

      Examples:
        | what                              | given                                                             |
        | too many wrong codes were entered | Ada has entered the maximum number of wrong codes on a new client |
        | a sign-in is waiting for a code   | Ada has begun to sign in on a new client                          |
        | a new password is required        | the service has required a new password from Ada                  |

    Example: Ada finishes a recovery although wrong passwords had locked the account
      Given Ada has asked for recovery with full information
      And it is at the end of the waiting time of a recovery
      And Ada has given the maximum number of wrong passwords on a new client
      When Ada finishes the recovery
      Then it is accepted
      And Ada's new password works



  @rule:RECOVERY-08
  Rule: Support staff MUST NOT be able to shorten or force a recovery

    Scenario Outline: a recovery with <information> information is not shortened when <act>
      Given Ada has asked for recovery with <information> information
      And it is just before the end of the waiting time of Ada's recovery with <information> information, and meanwhile <act>
      When Ada finishes the recovery
      Then it is refused
      And Ada's recovery is waiting

      Examples:
        | information | act                                    |
        | full        | support tries to speed it up           |
        | full        | support marks the identity as verified |
        | full        | support verifies Ada for the keychain  |
        | full        | support restores the keychain          |
        | full        | support reads its state                |
        | little      | support tries to speed it up           |
        | little      | support marks the identity as verified |

    Scenario Outline: a recovery with <information> information is refused although <act>
      Given Ada has asked for recovery with <information> information
      And it is just before the end of the waiting time of Ada's recovery with <information> information, and meanwhile <act>
      And 30 days have passed
      When Ada finishes the recovery
      Then it is refused
      And Ada's recovery is not ready

      Examples:
        | information | act                                    |
        | wrong       | support tries to speed it up           |
        | no          | support marks the identity as verified |

  @rule:RECOVERY-09
  Rule: Recovery SHOULD give the owner access as quickly as possible

    Scenario Outline: a recovery is granted at the end of its waiting time although <act>
      Given Ada has asked for recovery with full information
      And it is at the end of the waiting time of Ada's recovery with full information, and meanwhile <act>
      When Ada finishes the recovery
      Then it is accepted
      And Ada's new password works

      Examples:
        | act                                       |
        | Ada reads its state                       |
        | Ada tries to finish it                    |
        | Ada asks for another one                  |
        | somebody asks for one without information |
        | Ada begins to sign in                     |
        | Ada gives a wrong password                |
        | Ada uses her trusted phone                |
        | support tries to speed it up              |
        | support marks the identity as verified    |
