@area:enrolment @holders
Feature: Enrolment: who may do what

  Each row is a cell of the table of holders (assay rules --holders): a command, and somebody who must not send it.
  Whoever may is the control twin. It is sent in forms first that the contract does not have: what becomes of those is an
  error of the contract, and no matter of a rule.

  @rule:ENROL-02
  Rule: Enrolment MUST NOT complete before the account has a verified trusted number

    Scenario Outline: an attempt to <command> with <holder> is refused
      Given Ada and Ben can each do this: <command>
      When this is attempted with <holder>: <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                        | holder                            |
        | give a number to an enrolment  | no token                          |
        | give a number to an enrolment  | a made-up token                   |
        | give a number to an enrolment  | a sign-in that waits for its code |
        | give a number to an enrolment  | a session of the account page     |
        | give a number to an enrolment  | what Ben has of the kind          |
        | give a number to an enrolment  | a token of support staff          |
        | enter the code of an enrolment | no token                          |
        | enter the code of an enrolment | a made-up token                   |
        | enter the code of an enrolment | a sign-in that waits for its code |
        | enter the code of an enrolment | a session of the account page     |
        | enter the code of an enrolment | what Ben has of the kind          |
        | enter the code of an enrolment | a token of support staff          |

      @edition:2fa-2017
      Examples:
        | command               | holder                            |
        | activate an enrolment | no token                          |
        | activate an enrolment | a made-up token                   |
        | activate an enrolment | a sign-in that waits for its code |
        | activate an enrolment | a session of the account page     |
        | activate an enrolment | what Ben has of the kind          |
        | activate an enrolment | a token of support staff          |

  @rule:ENROL-27
  Rule: The service MUST refuse two-factor enrolment while two-step is on

    Scenario Outline: an attempt to <command> with <holder> is refused
      Given Ada and Ben can each do this: <command>
      When this is attempted with <holder>: <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command            | holder                            |
        | begin an enrolment | a sign-in that waits for its code |
