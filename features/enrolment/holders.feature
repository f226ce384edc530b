@area:enrolment @holders
Feature: Enrolment: who may do what

  Each row is one cell of the table of holders (assay rules --holders): a command, and a token that must not allow it. It stands
  under the rule that whoever shows such a token would break. The owner, who may send the command, is the control. Malformed
  requests are sent first: a service that accepts one breaks the contract, not a rule.

  @rule:ENROL-02
  Rule: Enrolment MUST NOT complete before the account has a verified trusted number

    Scenario Outline: somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command                        | token                             |
        | give a number to an enrolment  | no token                          |
        | give a number to an enrolment  | a made-up token                   |
        | give a number to an enrolment  | a sign-in that waits for its code |
        | give a number to an enrolment  | an account-page session           |
        | give a number to an enrolment  | Ben's own token                   |
        | give a number to an enrolment  | a support staff token             |
        | enter the code of an enrolment | no token                          |
        | enter the code of an enrolment | a made-up token                   |
        | enter the code of an enrolment | a sign-in that waits for its code |
        | enter the code of an enrolment | an account-page session           |
        | enter the code of an enrolment | Ben's own token                   |
        | enter the code of an enrolment | a support staff token             |

      @edition:2fa-2017
      Examples:
        | command               | token                             |
        | activate an enrolment | no token                          |
        | activate an enrolment | a made-up token                   |
        | activate an enrolment | a sign-in that waits for its code |
        | activate an enrolment | an account-page session           |
        | activate an enrolment | Ben's own token                   |
        | activate an enrolment | a support staff token             |

  @rule:ENROL-27
  Rule: The service MUST refuse two-factor enrolment while two-step is on

    Scenario Outline: somebody with <token> cannot <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When somebody with <token> tries to <command>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | command            | token                             |
        | start an enrolment | a sign-in that waits for its code |
