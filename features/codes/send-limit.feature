@area:codes
Feature: Verification codes: how many may be sent
  All codes sent to numbers of one account are counted together, whatever they are for.

  @rule:CODE-08 @declared:code.sends
  Rule: The service must offer to send the code of a pending sign-in to a trusted phone number instead

    Scenario Outline: a request to <command> beyond the send limit is refused
      Given the number of sent codes is limited
      And Ada's and Ben's accounts are ready for a request to <command>
      When Ada tries to <command> more often than codes may be sent
      Then it is refused
      And nothing was sent

      Examples:
        | command                                   |
        | have a sign-in code sent                  |
        | have another code sent to an added number |
        | enter a number during enrolment           |

    Scenario Outline: a request to <command> is refused after a sign-in reached the send limit
      Given the number of sent codes is limited
      And Ada's and Ben's accounts are ready for a request to <command>
      When Ada, who has reached the limit on sent codes, tries to <command>
      Then it is refused
      And nothing was sent

      Examples:
        | command                                   |
        | add a trusted number                      |
        | have another code sent to an added number |

    Example: a completed sign-in does not reset the count of sent codes
      Given Ada has an account with two-factor authentication
      And Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by text to "+12025550101" the maximum number of times
      And Ada has entered the code sent to "+12025550101" on the client
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by text to "+12025550101"
      Then it is refused
      And nothing was sent

    Example: codes for a forgotten password count towards the send limit
      Given the service lets people reset a forgotten password with a code
      And Ada has an account with two-factor authentication
      And Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by text to "+12025550101" the maximum number of times
      When Ada reports the account password as forgotten
      Then nothing arrives at "+12025550101"

    Example: calls count towards the send limit like texts
      Given the service can send codes by call
      And Ada has an account with two-factor authentication
      And Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by call to "+12025550101" the maximum number of times
      When Ada asks on the client for a code by text to "+12025550101"
      Then it is refused
      And nothing was sent

    Example: codes that finish a recovery count towards the send limit when they go to a number of the account
      Given the service offers account recovery
      And Ada has an account with two-factor authentication
      And Ada's date of birth is "1980-04-01"
      And Ada has asked for recovery with full information at the number "+12025550101"
      And it is at the end of the waiting time of a recovery
      And Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by text to "+12025550101" the maximum number of times
      When Ada asks for the code that finishes the recovery
      Then it is refused
      And nothing was sent

    Example: codes are sent as long as the limit is not reached
      Given the service offers account recovery
      And Ada has an account with two-factor authentication
      And Ada's date of birth is "1980-04-01"
      And Ada has asked for recovery with full information at the number "+12025550101"
      And it is at the end of the waiting time of a recovery
      And Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by text to "+12025550101" all but one of the allowed times
      When Ada asks for the code that finishes the recovery
      Then it is accepted
      And a code arrives by text at "+12025550101"

  @rule:TWOSTEP-32 @declared:code.sends
  Rule: A code requested for the trusted number MUST be delivered there, as often as declared, no matter who holds the phone

    Scenario Outline: a request to <command> beyond the send limit is refused
      Given the number of sent codes is limited
      And Ada's and Ben's accounts are ready for a request to <command>
      When Ada tries to <command> more often than codes may be sent
      Then it is refused
      And nothing was sent

      @edition:two-step
      Examples:
        | command                   |
        | have a sign-in code sent  |
        | start turning two-step on |
